import type { NumberToken, Reading, Token } from '../language/read/types.js'

/** What stands before the mark of a note that a text lost its raised form of: a word, and its stop or closing quotation mark. */
const beforeMark = /(?:\p{L}{5}[.,;]|[^\s\p{N}(][”"»]|[.。]\[)$/u

/** Whether a figure is the mark of a note that was pasted as text: `position.2`, `“ranges”18`, `planning.[23]`. */
export function isPastedMark({ start, end, digits, unit, percent }: NumberToken, { text }: Reading): boolean {
  return (
    digits.length < 4 &&
    unit === null &&
    percent === 'no' &&
    beforeMark.test(text.slice(Math.max(0, start - 8), start)) &&
    /^\]?(?:\s|\p{P}|$)/u.test(text.slice(end))
  )
}

/**
 * Whether a figure is a year that translations add for their readers, and the source does not say there: that of a cited resolution,
 * in brackets behind its number, or that of a day whose month stands beside it.
 */
export function isAddedYear(number: NumberToken, here: Reading, there: Reading): boolean {
  const { start, end } = number
  if (!isYear(number)) return false
  const cited = /(\d+)[ \u00A0]?\($/u.exec(here.text.slice(Math.max(0, start - 12), start))?.[1]
  if (cited !== undefined && here.text.startsWith(')', end))
    return !new RegExp(`(?<!\\d)${cited}[ \\u00A0]?\\(`, 'u').test(there.text)
  const month = here.months.find((one) => isBeside(one, number))
  return (
    month !== undefined &&
    !there.months.some(
      (one) => one.month === month.month && there.numbers.some((year) => isYear(year) && isBeside(one, year)),
    )
  )
}

function isYear({ digits, values: [value = 0] }: NumberToken): boolean {
  return digits.length === 4 && value >= 1900 && value <= 2100
}

function isBeside(one: Token, other: Token): boolean {
  return Math.min(Math.abs(one.start - other.end), Math.abs(other.start - one.end)) < 5
}
