import type { NumberToken, Reading } from '../language/read/types.js'

/** Hours and minutes in four digits: 1310, 0530. */
const inFourDigits = /^([01]\d|2[0-4])([0-5]\d)$/u

/**
 * What each of two texts says of the clock in the form of the other: 1310 of one is 13 h 10 of the other, if that is an hour there.
 */
export function clockFigures(one: Reading, other: Reading): { ofOne: number[]; ofOther: number[] } {
  const found = one.numbers.flatMap((number) => timesIn(number, other))
  return { ofOne: found.flatMap(({ parts }) => parts), ofOther: found.map(({ whole }) => whole) }
}

function timesIn(number: NumberToken, other: Reading): { whole: number; parts: number[] }[] {
  const [, hours, minutes] = inFourDigits.exec(number.digits) ?? []
  if (hours === undefined || number.scale > 1 || number.percent !== 'no' || /[.,]/u.test(number.text))
    return []
  const [hour, minute] = [Number(hours), Number(minutes)]
  const isSaid = other.numbers.some(
    ({ isHour, values, parts }) => isHour && [values[0], parts[0]].includes(hour),
  )
  const hasMinute =
    minute === 0 || other.numbers.some(({ values, parts }) => values[0] === minute || parts.includes(minute))
  return isSaid && hasMinute
    ? [{ whole: number.values[0] ?? 0, parts: [hour, minute, hour + minute / 100] }]
    : []
}
