import type { MonthToken, NumberToken, Reading } from '../language/read/types.js'

/** A date whose day and month are parted by strokes, of which countries write either first. */
const slashed = /(?<![\d/.,])(\d{1,2})\/(\d{1,2})\/(?:(?:19|20)\d\d|\d\d)(?![\d/])/gu

/** Whether a month that one text names may be in a date in figures of the other: 3 June 2019, 03/06/2019. */
export function isInSlashedDate({ month }: MonthToken, { text }: Pick<Reading, 'text'>): boolean {
  return [...text.matchAll(slashed)].some(([, first, second]) =>
    [Number(first), Number(second)].includes(month),
  )
}

/** Whether a figure may be the month of such a date that the other text names. */
export function isMonthOfDate(
  { start, end, values: [value = 0] }: NumberToken,
  one: Reading,
  other: Reading,
): boolean {
  if (!other.months.some(({ month }) => month === value)) return false
  return [...one.text.matchAll(slashed)].some(
    ({ 0: date, index }) => index <= start && end <= index + date.length,
  )
}
