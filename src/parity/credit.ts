import type { NumberToken, Reading } from '../language/read/types.js'
import { valueOfRoman } from '../language/roman.js'
import type { Language } from '../model/language.js'
import { decadesBySpelling, yearsOfCenturies } from './centuries.js'
import { romanNumeralsIn } from './roman.js'
import { sharesIn } from './shares.js'

const known = new WeakMap<Reading, readonly number[]>()

/** Every value that a text can account for: figures, words, codes, Roman numerals, decades, parts of 16.3. */
export function creditOf(reading: Reading, language: Language): number[] {
  const found = known.get(reading) ?? countCredit(reading, language)
  known.set(reading, found)
  return [...found]
}

function countCredit({ numbers, codes, text }: Reading, language: Language): number[] {
  return [
    ...codes,
    ...decadesBySpelling({ text, numbers }, language),
    ...yearsOfCenturies({ text, numbers }, language),
    ...numbers.flatMap((number) => [
      ...(isFraction(number) ? number.values.slice(0, 1) : number.values),
      ...number.parts,
    ]),
    ...numbers.flatMap((number, index) => mixedOf(number, numbers[index + 1])),
    ...numbers.flatMap(({ values: [value = 0], isFigure }) =>
      // In words ten is no decade: « les années quatre-vingt », «ochenta».
      isFigure || value >= 20 ? decadesOf(value) : [],
    ),
    ...romanNumeralsIn(text, language).map(({ value }) => value),
    ...[...text.matchAll(enumerator)].map(([, numeral = '']) => valueOfRoman(numeral.toUpperCase())),
  ]
}

/** A whole with a fraction close behind it: « deux ans et demi » are 2.5 years. */
function mixedOf({ values: [whole = 0], end }: NumberToken, next: NumberToken | undefined): number[] {
  if (!next || !isFraction(next) || next.start - end > 16 || !Number.isInteger(whole)) return []
  return [whole + (next.values[0] ?? 0)]
}

/** What fractions and shares in words are in hundredths: half, 50 per cent; one in five, 20 per cent. */
export function hundredthsIn(reading: Reading, language: Language): number[] {
  return [
    ...reading.numbers.flatMap((number) => (isFraction(number) ? number.values.slice(1) : [])),
    ...sharesIn(reading, language).map(({ value }) => value * 100),
  ]
}

export function isFraction({ isFigure, values: [value = 0, hundredths = 0] }: NumberToken): boolean {
  return !isFigure && value < 1 && hundredths === value * 100
}

/** Small Roman numerals that count clauses: `(ii)`, `iv)`; other languages count them in figures. */
const enumerator = /(?<![\p{L}\p{N}])([ivx]{1,5})(?=\))/gu

/**
 * Values in figures and codes: what a point or colon joins is said apart in figures, not in words, and not in parts of
 * other figures.
 */
export function figuresIn({ numbers, codes }: Reading): number[] {
  return [...codes, ...numbers.flatMap(({ isFigure, values }) => (isFigure ? values : []))]
}

/** Values that may be hours of the clock: without a unit, or beside a word of the clock. */
export function hoursIn({ numbers, codes }: Reading): number[] {
  const isOpen = ({ unit, percent }: NumberToken): boolean =>
    (unit === null || unit === 'hour') && percent === 'no'
  return [...codes, ...numbers.filter(isOpen).flatMap(({ values, parts }) => [...values, ...parts])]
}

/**
 * Whether another text, by what it accounts for, holds a figure.
 *
 * @param text - The text in which the figure stands.
 */
export function isAccounted(
  number: NumberToken,
  text: string,
  {
    credit,
    figures,
    hundredths,
    hours,
    language: other,
  }: {
    credit: readonly number[]
    hours: readonly number[]
    figures: readonly number[]
    hundredths: readonly number[]
    language: Language
  },
): boolean {
  if (number.values.some((value) => value === 0 || has(credit, value))) return true
  if (number.percent !== 'no' && number.values.some((value) => has(hundredths, value))) return true
  if (
    number.parts.length > 0 &&
    number.parts.every(
      (part) =>
        part === 0 || has(number.isHour ? credit : figures, part) || (number.isHour && hasHour(hours, part)),
    )
  )
    return true
  const [value = 0] = number.values
  if (number.isHour && (partsOfHours[value] ?? []).some((part) => has(credit, part))) return true
  return (
    // A word of scale alone is a number by itself (a million).
    (number.scale === 1 &&
      other.comparison.implied.includes(value) &&
      (value === 1 || isCount(number, text))) ||
    (number.isHour && hasHour(hours, value))
  )
}

/**
 * Whether a figure counts what follows it, which grammar can say (the Arabic dual). What follows a title in a capital names a place
 * (Article 2, Step 2.), and 2.0 is a version.
 */
function isCount({ start, end, text: written, unit }: NumberToken, text: string): boolean {
  if (unit !== null) return true
  if (/\D/u.test(written)) return false
  const isNamed = /(?<=[\p{L}\p{M},’'][ \u00A0])\p{Lu}[\p{L}\p{M}]+[ \u00A0]$/u.test(
    text.slice(Math.max(0, start - 24), start),
  )
  return !isNamed && /^[ \u00A0-]?\p{L}/u.test(text.slice(end, end + 2))
}

/** Half past eight is 8.30. */
const partsOfHours: Record<number, readonly number[]> = { 15: [0.25], 30: [0.5], 45: [0.75, 0.25] }

function has(credit: readonly number[], value: number): boolean {
  // Whole numbers are the same or not; a third is 0.333333 or 0.333334.
  const tolerance = Number.isInteger(value) ? 1e-9 : 1e-5
  return credit.some((known) => Math.abs(known - value) <= Math.max(Math.abs(value), 1e-9) * tolerance)
}

/** 5.30 p.m. is 17.30: no single wrong digit makes one of the other. */
function hasHour(credit: readonly number[], value: number): boolean {
  return (
    (value >= 1 && value < 13 && has(credit, value + 12)) ||
    (value >= 13 && value < 25 && has(credit, value - 12))
  )
}

/** The 1990s are also the nineties. */
function decadesOf(value: number): number[] {
  if (value % 10 !== 0) return []
  if (value >= 1700 && value < 2000) return [value % 100]
  return value >= 10 && value < 100 ? [1900 + value] : []
}
