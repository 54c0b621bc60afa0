import type { NumberToken } from '../language/read/types.js'

/** Digits of a figure that carry it: without zeros at its beginning and end. */
export function significantDigits({ digits }: Pick<NumberToken, 'digits'>): string {
  return digits.replace(/^0+|0+$/gu, '')
}

/**
 * Whether a figure is another, miswritten: with one digit altered, lost, added or two neighbours exchanged, or with its decimal
 * sign or word of scale elsewhere. Two figures that a translator chose differ in more.
 */
export function isSlip(one: NumberToken, other: NumberToken): boolean {
  if (one.percent !== other.percent) return false
  if (isOtherPowerOfTen(one, other))
    return one.unit === other.unit || one.unit === null || other.unit === null
  if (one.scale !== other.scale || one.unit !== other.unit) return false
  const [first, second] = [one.digits, other.digits]
  const longest = Math.max(first.length, second.length)
  if (first.length === second.length)
    return differingDigits(first, second) === 1 || isTransposed(first, second)
  return longest > 2 && Math.abs(first.length - second.length) === 1 && isOneShorter(first, second)
}

/** 1.6 and 16, 16 million and 16 billion; a hundred and a thousand are two words, not one with another end. */
function isOtherPowerOfTen(one: NumberToken, other: NumberToken): boolean {
  const digits = significantDigits(one)
  const [first = 0, second = 0] = [one.values[0], other.values[0]]
  if (digits === '' || digits !== significantDigits(other) || first === second) return false
  return digits.length > 1 || one.scale !== other.scale
}

function differingDigits(one: string, other: string): number {
  return [...one].filter((digit, index) => digit !== other[index]).length
}

function isTransposed(one: string, other: string): boolean {
  const at = [...one].findIndex((digit, index) => digit !== other[index])
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

function isOneShorter(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
}
