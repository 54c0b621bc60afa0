import { oncePerLanguage } from '../language/once-per-language.js'
import { wordsPattern } from '../language/pattern.js'
import type { NumberToken, Reading } from '../language/read/types.js'
import { valueOfRoman } from '../language/roman.js'
import type { Language } from '../model/language.js'
import { countedCenturies } from './centuries.js'
import { creditOf } from './credit.js'
import { romanNumeralsIn } from './roman.js'

/** What counts a division in one text for what counts it in the other: `IV` for `VI`, `(b)` for `c)`. */
export interface MarkApart {
  missing: string
  added: string
  /** Both are of one kind, so that nothing but a mistake explains it. */
  isCertain: boolean
}

/** One text with its language. */
interface Side {
  reading: Reading
  language: Language
}

/** Annexes, chapters and subparagraphs that each of two texts counts otherwise. One alone may be said in other words. */
export function divisionMarksApart(there: Side, here: Side): MarkApart[] {
  return [...numeralsApart(there, here), ...lettersApart(there, here)]
}

/** How many numerals and letters of divisions a text has. */
export function countDivisionMarks(side: Side): number {
  return numeralsOf(side).length + lettersIn(side).length
}

/** A number that may count a division. */
type Counted = Pick<NumberToken, 'text' | 'start'>

/** Roman numerals that the other text has neither so nor in words or figures, and what it has instead. */
function numeralsApart(there: Side, here: Side): MarkApart[] {
  const [missing, added] = [unaccounted(there, here), unaccounted(here, there)]
  const paired = (one: readonly Counted[], other: readonly Counted[], isCertain: boolean): MarkApart[] =>
    one.length !== other.length
      ? []
      : one.map(({ text }, index) => ({ missing: text, added: other[index]?.text ?? '', isCertain }))
  const [all, own] = [numeralsOf(there), numeralsOf(here)]
  if (all.length > 1 && all.length === own.length) return paired(leftOf(all, own), leftOf(own, all), true)
  if (missing.numerals.length > 0 && added.numerals.length > 0)
    return paired(missing.numerals, added.numerals, true)
  if (missing.numerals.length > 0) return paired(missing.numerals, added.numbers, false)
  return added.numerals.length > 0 ? paired(missing.numbers, added.numerals, false) : []
}

/** Numerals of which the other text has fewer. */
function leftOf<Numeral extends { value: number }>(
  one: readonly Numeral[],
  other: readonly Numeral[],
): Numeral[] {
  const left = other.map(({ value }) => value)
  return one.filter(({ value }) => {
    const at = left.indexOf(value)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function unaccounted(one: Side, other: Side): { numerals: Counted[]; numbers: Counted[] } {
  const { reading, language } = one
  const numerals = numeralsOf(one)
  const credit = new Set(creditOf(other.reading, other.language))
  return {
    numerals: numerals.filter(({ value }) => !credit.has(value)),
    numbers: reading.numbers.filter(
      ({ values: [value = 0], unit, percent, scale, isFigure, isOrdinal }) =>
        value > 1 &&
        value < 50 &&
        Number.isInteger(value) &&
        unit === null &&
        percent === 'no' &&
        scale === 1 &&
        (isOrdinal || isFigure || language.script.startsWith('Han')) &&
        !credit.has(value),
    ),
  }
}

/** Numerals of I, V and X: others are more often letters (CV, XL). One letter is more often an initial or, in English, a pronoun. */
function numeralsOf({ reading, language }: Side): ReturnType<typeof romanNumeralsIn> {
  const { text } = reading
  const centuries = new Set(countedCenturies(reading, language).map((one) => one.text))
  return romanNumeralsIn(text, language).filter(({ text: numeral, start, end }) => {
    if (/[LC]/u.test(numeral) || centuries.has(numeral)) return false
    if (/[\p{L}\p{N}][-./]$|\.$/u.test(text.slice(Math.max(0, start - 2), start))) return false
    if (numeral.length > 1) return true
    const isFollowed = /^(?:\.?[ \u00A0]\p{L}|['’-])/u.test(text.slice(end, end + 3))
    return !isFollowed || (numeral !== 'I' && !/^\.?[ \u00A0]\p{Lu}/u.test(text.slice(end, end + 3)))
  })
}

/** Letters and small numerals in brackets that count clauses: `(b)`, « b) », (ب), `(ii)`; `document(s)` holds none. */
const enumerator =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\((?:(\p{L})|([ivx]{2,5}))\)|(?<![\p{L}\p{M}\p{N}(])(?:(\p{L})|([ivx]{2,5}))\)/gu

interface Letter {
  text: string
  /** What it may count, by its place in the orders of letters that the language counts by. */
  keys: ReadonlySet<string>
}

function lettersApart(there: Side, here: Side): MarkApart[] {
  const [missing, added] = [lettersIn(there), lettersIn(here)]
  const left: Letter[] = []
  for (const letter of missing) {
    const at = added.findIndex((other) => [...letter.keys].some((key) => other.keys.has(key)))
    if (at < 0) left.push(letter)
    else added.splice(at, 1)
  }
  return left.slice(0, added.length).map(({ text }, index) => ({
    missing: text,
    added: added[index]?.text ?? '',
    isCertain: left.length === added.length,
  }))
}

function lettersIn({ reading: { text }, language }: Side): Letter[] {
  const { named, orders } = letteringOf(language)
  const inBrackets = [...text.matchAll(enumerator)].map(([mark, one, many, alone, more]) => ({
    text: mark,
    letter: one ?? many ?? alone ?? more ?? '',
  }))
  const byWord = [...text.matchAll(named)].map(({ groups }) => ({
    text: groups?.letter ?? '',
    letter: groups?.letter ?? '',
  }))
  return [...inBrackets, ...byWord].flatMap(({ text: mark, letter }) => {
    const keys = new Set([
      ...orders.flatMap((order) => (order.includes(letter) ? [`letter ${order.indexOf(letter)}`] : [])),
      ...(/^[ivx]+$/u.test(letter) ? [`numeral ${valueOfRoman(letter.toUpperCase())}`] : []),
    ])
    return keys.size > 0 ? [{ text: mark, keys }] : []
  })
}

/** The small letters that every language may count by. */
const latin = [...'abcdefghijklmnopqrstuvwxyz']
/** Letters of another script that are typed for them. */
const alike = ['а', '', 'с', '', 'е']

const letteringOf = oncePerLanguage(({ comparison }): { named: RegExp; orders: string[][] } => ({
  named: new RegExp(
    `${wordsPattern(comparison.letterWords)}[ \\u00A0](?<letter>\\p{L})(?![\\p{L}\\p{N}’'()])`,
    'giu',
  ),
  orders: [latin, alike, ...comparison.enumerators.map((order) => [...order])],
}))
