import { oncePerLanguage } from '../language/once-per-language.js'
import { isUnspaced, wordsPattern } from '../language/pattern.js'
import type { NumberToken, Reading } from '../language/read/types.js'
import type { Language } from '../model/language.js'
import { romanNumeralsIn } from './roman.js'

/** Characters that may stand between a number and the word: a space, the ending of an ordinal. */
const near = [0, 1, 2, 3, 4]

/** Centuries are counted to the one that is to come. */
const last = 22

/** Centuries that a text names by their number: 20 in `the 20th century` and `20世纪`. */
export function centuriesIn(
  { text, numbers }: Pick<Reading, 'text' | 'numbers'>,
  language: Language,
): number[] {
  const pattern = patternOf(language)
  if (pattern === null || !numbers.some(isCentury)) return []
  const byStart = new Map(numbers.map((number) => [number.start, number]))
  const byEnd = new Map(numbers.map((number) => [number.end, number]))
  return [...text.matchAll(pattern)].flatMap(({ 0: word, index }) =>
    near
      .flatMap((gap) => [byEnd.get(index - gap), byStart.get(index + word.length + gap)])
      .flatMap((number) => (number && isCentury(number) ? (number.values[0] ?? 0) : [])),
  )
}

function isCentury({ values: [value = 0] }: NumberToken): boolean {
  return Number.isInteger(value) && value > 0 && value <= last
}

/**
 * Centuries that are counted without a word for an ordinal: « XXe siècle », « siglo veinte », 二十世纪. A smaller number in words beside the
 * word more often says how many they are.
 */
export function countedCenturies(
  { text, numbers }: Pick<Reading, 'text' | 'numbers'>,
  language: Language,
): { text: string; value: number; isInWords: boolean }[] {
  const pattern = patternOf(language)
  if (pattern === null || text.search(pattern) < 0) return []
  const roman = romanNumeralsIn(text, language).filter(({ value }) => value <= last)
  const inWords = numbers.filter(
    (number) => number.isCardinal && isCentury(number) && (number.values[0] ?? 0) >= 10,
  )
  return [...text.matchAll(pattern)].flatMap(({ 0: word, index }) => {
    const end = index + word.length
    const isBeside = (one: { start: number; end: number }, gaps: readonly number[]): boolean =>
      gaps.some((gap) => one.end === index - gap || one.start === end + gap)
    const numerals = roman.filter((one) => isBeside(one, near))
    const words = inWords.filter(
      (one) => one.start === end + 1 || (isUnspaced(one.text) && one.end === index),
    )
    return [
      ...numerals.map(({ text: written, value }) => ({ text: written, value, isInWords: false })),
      ...words.map(({ text: written, values: [value = 0] }) => ({ text: written, value, isInWords: true })),
    ]
  })
}

/** Years that a text says by century and decade: 1930 by `20世纪30年代`. */
export function decadesBySpelling(reading: Pick<Reading, 'text' | 'numbers'>, language: Language): number[] {
  const centuries = new Set(centuriesIn(reading, language))
  if (centuries.size === 0) return []
  const decades = new Set(
    reading.numbers.flatMap(({ values: [value = 0] }) => (isDecade(value) ? [value] : [])),
  )
  return [...centuries].flatMap((century) => [...decades].map((decade) => (century - 1) * 100 + decade))
}

function isDecade(value: number): boolean {
  return value >= 10 && value < 100 && value % 10 === 0
}

/** What a text that speaks of centuries says in years: « un siècle », 两个世纪, `early in the 21st century`, 上世纪八十年代. */
export function yearsOfCenturies(reading: Pick<Reading, 'text' | 'numbers'>, language: Language): number[] {
  const pattern = patternOf(language)
  if (pattern === null || reading.text.search(pattern) < 0) return []
  const decades = reading.numbers.flatMap(({ values: [value = 0] }) =>
    isDecade(value) ? [1900 + value] : [],
  )
  const named = centuriesIn(reading, language)
  return [100, 2000, ...decades, ...named.flatMap((century) => [century * 100, (century - 1) * 100])]
}

/** Whether one of the years is in a century. */
export function isInCentury(years: readonly number[], century: number): boolean {
  return years.some((year) => Number.isInteger(year) && Math.floor(year / 100) + 1 === century)
}

const patternOf = oncePerLanguage((language): RegExp | null => {
  const words = language.comparison.century
  return words.length > 0 ? new RegExp(wordsPattern(words), 'giu') : null
})
