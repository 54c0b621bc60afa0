import { oncePerLanguage } from '../language/once-per-language.js'
import { exactly, literal, longestFirst, wordsPattern } from '../language/pattern.js'
import type { Language } from '../model/language.js'

const space = '[ \\u00A0]'
const day = '(?<![\\p{Nd}.,/])\\p{Nd}{1,2}(?:er|º)?'

/**
 * What belongs together in a language, from its data: a day and its month, two days of a month, a number and its
 * unit, a label and its number. The spaces inside each match never end a line.
 */
export const joins = oncePerLanguage((language): readonly RegExp[] => {
  return [days(language), units(language), labels(language), signs].flatMap((pattern) =>
    pattern === null ? [] : [pattern],
  )
})

/** A sign of per cent, degrees or a currency beside its figure. */
const signs = /(?<=\p{Nd}) (?=[%٪‰°€£$¥])|(?<=[€£$¥]) (?=\p{Nd})/gu

function days({ dates, comparison }: Language): RegExp | null {
  const between = /\{day\}([^{}]*)\{month\}/u.exec(dates.day)?.[1]
  if (between === undefined || !/\s/u.test(between)) return null
  const names = [...dates.months, ...dates.alternativeMonths.flat()]
  const months = longestFirst(names.filter((name) => !name.endsWith('*'))).map(literal)
  const joiners = longestFirst(comparison.rangeJoiners).map(exactly)
  const further = `(?:${space}?(?:${joiners.join('|')})${space}?\\p{Nd}{1,2})?`
  return new RegExp(`${day}${further}${literal(between)}(?=(?:${months.join('|')})(?!\\p{L}))`, 'gu')
}

function units({ comparison, typography }: Language): RegExp | null {
  const forms = [
    ...Object.keys(comparison.scale),
    ...Object.entries(comparison.units).flatMap(([name, words]) => (name === 'times' ? [] : words)),
    ...comparison.percent,
  ].filter((form) => /^[\p{L}%٪°]/u.test(form))
  if (forms.length === 0 || typography.spaceBesideLatin) return null
  return new RegExp(
    `(?<![\\p{L}])\\p{Nd}(?:[\\p{Nd}.,]|[ \\u00A0\\u202F](?=\\p{Nd}{3})){0,24} ${wordsPattern(forms)}`,
    'gu',
  )
}

function labels({ words }: Language): RegExp | null {
  const before = [words.table, words.figure, words.note, words.paragraph ?? ''].flatMap((label) => {
    const at = label.indexOf(' {number}')
    return at > 0 ? [label.slice(0, at)] : []
  })
  if (before.length === 0) return null
  return new RegExp(`(?<!\\p{L})(?:${longestFirst(before).map(literal).join('|')}) (?=\\p{Nd})`, 'giu')
}
