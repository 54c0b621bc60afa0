import { oncePerLanguage } from '../language/once-per-language.js'
import { literal, longestFirst } from '../language/pattern.js'
import type { Language } from '../model/language.js'

/** A month with which an item begins. */
export interface BegunMonth {
  /** As it is typed. */
  name: string
  /** From 1. */
  month: number
  /** The year follows, so that the number can only be a day. */
  hasYear: boolean
}

/** Most characters of a month, its year and the words between them. */
const longest = 80

/**
 * The month with which the words behind the number of an item begin: before its year, or alone where the language
 * writes a stop behind a day.
 */
export function monthAtStart(words: string, language: Language): BegunMonth | null {
  const { name, year, hasStop } = patternsOf(language)
  const begun = words.slice(0, longest).replace(/[*_]/gu, '').replace(/\s+/gu, ' ').trim()
  const match = name?.exec(begun)
  if (!match) return null
  const hasYear = year?.test(begun.slice(match[0].length)) ?? false
  if (!hasYear && !hasStop) return null
  const month = match.slice(1).findIndex((group) => group !== undefined) + 1
  return { name: match[0], month, hasYear }
}

/** From the language's day, `{day}. {month} {year}`: what stands behind the day. */
const patternsOf = oncePerLanguage(({ dates }: Language) => {
  const [, before, between] = /^\{day\}\.?[ \u00A0]?([^{}]*)\{month\}([^{}]*)\{year\}/u.exec(dates.day) ?? []
  const months = dates.months.map((name, index) => {
    const names = [name, ...dates.alternativeMonths.flatMap((list) => list[index] ?? [])]
    return longestFirst(names.map((one) => one.replace(/\*$/u, ''))).map(literal)
  })
  return {
    name:
      before === undefined
        ? null
        : new RegExp(
            `^${literal(before)}(?:${months.map((names) => `(${names.join('|')})`).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
            'iu',
          ),
    year: between === undefined ? null : new RegExp(`^${literal(between)}\\p{Nd}{4}(?!\\p{Nd})`, 'u'),
    hasStop: dates.day.startsWith('{day}.'),
  }
})
