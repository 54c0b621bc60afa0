import type { Language } from '../../model/language.js'
import { oncePerLanguage } from '../once-per-language.js'
import { literal, longestFirst, wordEnd, wordStart } from '../pattern.js'

/** A courtesy title, and the words with capitals beside it: `Ms. Ann Rapp`. */
export interface TitleToken {
  text: string
  isFeminine: boolean
  /** Names in small letters; empty in scripts without capitals. */
  names: string[]
}

/** The courtesy titles of a text, in order. */
export function readTitles(text: string, language: Language): TitleToken[] {
  const pattern = patternOf(language)
  if (pattern === null) return []
  return [...text.matchAll(pattern)].map(({ 0: written, index, groups }) => {
    const after = text.slice(index + written.length, index + written.length + 60)
    const names =
      /^[ \u00A0](\p{Lu}[\p{L}\p{M}’'-]+(?:[ \u00A0]\p{Lu}[\p{L}\p{M}’'-]+){0,2})/u.exec(after)?.[1] ?? ''
    return {
      text: written,
      isFeminine: groups?.feminine !== undefined,
      names: names === '' ? [] : names.toLowerCase().split(/[ \u00A0]/u),
    }
  })
}

const patternOf = oncePerLanguage((language): RegExp | null => {
  const { titles, prefixes } = language.comparison
  const { masculine, feminine } = titles
  const attached = prefixes.length > 0 ? `(?:${longestFirst(prefixes).map(literal).join('|')})?` : ''
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word)
  const words = (all: readonly string[]): string =>
    longestFirst(all)
      .map((word) =>
        isHan(word)
          ? literal(word)
          : `${wordStart}${attached}${literal(word)}${/\p{L}$/u.test(word) ? wordEnd : ''}`,
      )
      .join('|')
  const pattern =
    masculine.length > 0 && feminine.length > 0
      ? new RegExp(`(?<feminine>${words(feminine)})|${words(masculine)}`, 'gu')
      : null
  return pattern
})
