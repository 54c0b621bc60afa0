import type { NumberToken, Reading } from '../language/read/types.js'
import { isConvertible } from './converted.js'
import { isNumbering } from './numbering.js'
import { isSlip, significantDigits } from './slips.js'

/** A figure that only the source has, one that only the translation has, or both where one stands for the other. */
export interface FigureDifference {
  missing?: NumberToken
  added?: NumberToken
  /** Nothing explains it but a mistake. */
  isCertain: boolean
}

/** Both texts, and the figures that only one of them has. */
export interface FiguresApart {
  missing: readonly NumberToken[]
  added: readonly NumberToken[]
  there: Reading
  here: Reading
}

/**
 * Figures of one text beside those of the other: first what is the other miswritten, then the rest in order. A difference is
 * certain only where no other reading explains it: translators say small and round figures in words, convert measures, add the
 * year that a reader needs and leave out what everybody knows.
 */
export function figureDifferences(apart: FiguresApart): FigureDifference[] {
  const { there, here } = apart
  const missing = [...apart.missing]
  const added = [...apart.added]
  const isOpen = isSaidInOtherDigits(missing, added) || [there, here].some(hasConvertible)
  const isClear = (number: NumberToken, reading: Reading): boolean => !isAmbiguous(number, reading)
  const differences: FigureDifference[] = []
  for (const lost of apart.missing) {
    const at = added.findIndex((number) => isSlip(lost, number))
    const [actual] = at < 0 ? [] : added.splice(at, 1)
    if (!actual) continue
    missing.splice(missing.indexOf(lost), 1)
    const isCertain = !isOpen && isClear(lost, there) && isClear(actual, here) && !isNoted(lost, actual)
    differences.push({ missing: lost, added: actual, isCertain })
  }
  const isLone = missing.length === 1 && added.length === 1
  for (let index = 0; index < Math.max(missing.length, added.length); index += 1) {
    const [lost, actual] = [missing[index], added[index]]
    const isSwapped =
      isLone && lost && actual && isAlike(lost, actual) && isClear(lost, there) && isClear(actual, here)
    const isLost =
      lost !== undefined && isHeavy(lost) && !isYear(lost) && !isSum(lost) && isClear(lost, there)
    differences.push({
      ...(lost ? { missing: lost } : {}),
      ...(actual ? { added: actual } : {}),
      isCertain: !isOpen && (isSwapped === true || isLost),
    })
  }
  return differences
}

/** A figure that nobody says otherwise: three digits that carry it, or five of all. */
function isHeavy(number: NumberToken): boolean {
  return significantDigits(number).length > 2 || number.digits.length > 4
}

/** A year may be implied: the report of this year, the conference that the text is about. */
function isYear({ values: [value = 0], text, digits, unit, percent }: NumberToken): boolean {
  // 1,974 is none.
  if (/\d\D\d/u.test(text)) return false
  return digits.length === 4 && value >= 1000 && value < 2100 && unit === null && percent === 'no'
}

/** A sum of money, which the next sentence calls that amount. */
function isSum({ unit }: NumberToken): boolean {
  return unit !== null && /^[A-Z]{3}$/u.test(unit)
}

/** A figure to which the mark of a note was joined when a text lost its raised marks: 2014 and 20141. */
function isNoted(one: NumberToken, other: NumberToken): boolean {
  const [short, long] = one.digits.length < other.digits.length ? [one, other] : [other, one]
  return long.digits.startsWith(short.digits) && isYear(short)
}

/** Two figures of one form: as long, with the same unit, scale and per cent. */
function isAlike(one: NumberToken, other: NumberToken): boolean {
  return (
    one.digits.length === other.digits.length &&
    one.unit === other.unit &&
    one.scale === other.scale &&
    one.percent === other.percent &&
    one.isOrdinal === other.isOrdinal
  )
}

/** Figures that words and set phrases stand for: the days of a year and the degrees of a circle. */
const conventional = new Set([360, 365, 366])

/** What may be read in another way than as a quantity or a year. */
function isAmbiguous(number: NumberToken, reading: Reading): boolean {
  const { text } = reading
  const [value = 0] = number.values
  const isDecade = value % 10 === 0 && value >= 1000 && value < 2100 && number.digits.length === 4
  // Numbers of telephones, hours without a colon, lots.
  const isNumeral = /^0\d/u.test(number.digits) && !/\D/u.test(number.text)
  const isGlued = number.unit === null && number.scale === 1 && isBesideLetter(number, text)
  return (
    isDecade ||
    isNumeral ||
    isGlued ||
    number.isHour ||
    conventional.has(value) ||
    isNumbering(number, reading) ||
    isWithMark(number) ||
    isInBrackets(number, text)
  )
}

/** A year with the mark of a note behind its stop (`2014.42`), or two that lost the dash between them (`20142015`). */
function isWithMark({ text, digits }: NumberToken): boolean {
  return /^(?:1[89]|20)\d\d[.,]\d{1,3}$/u.test(text) || /^(?:(?:1[89]|20)\d\d){2}$/u.test(digits)
}

/** Brackets that hold a figure and a word or two refer to a page or paragraph, which is another in another edition: (p. 31). */
function isInBrackets({ start, end }: NumberToken, text: string): boolean {
  const before = /[(（][^()（）]{0,24}$/u.exec(text.slice(Math.max(0, start - 25), start))?.[0]
  const after = /^[^()（）]{0,24}[)）]/u.exec(text.slice(end, end + 25))?.[0]
  if (before === undefined || after === undefined) return false
  const inside = before + text.slice(start, end) + after
  return !/\p{Sc}|%/u.test(inside) && (inside.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) <= 2
}

/** A figure written together with letters of a script with spaces and capitals is a part of a name. */
function isBesideLetter({ start, text: written }: NumberToken, text: string): boolean {
  const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
  return letter.test(text[start - 1] ?? '') || letter.test(text[start + written.length] ?? '')
}

/** The same digits in other groups or order: a telephone number from right to left, `2240 191`. */
function isSaidInOtherDigits(missing: readonly NumberToken[], added: readonly NumberToken[]): boolean {
  const groups = (numbers: readonly NumberToken[]): string[] =>
    numbers.flatMap(({ text }) => text.split(/[^\d.,]+/u).filter((group) => group !== ''))
  const [there, here] = [groups(missing), groups(added)]
  if (there.length + here.length < 3) return false
  const isOther = there.join(' ') !== here.join(' ')
  return isOther && (there.join('') === here.join('') || there.toSorted().join() === here.toSorted().join())
}

/** Measures that a translation converts for its readers, rounded as it likes. */
function hasConvertible({ numbers }: Reading): boolean {
  return numbers.some(({ unit, isFigure }) => isFigure && unit !== null && isConvertible(unit))
}
