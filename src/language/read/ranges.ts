import type { FigureGrammar } from './figure-grammar.js'
import type { MonthToken, NumberToken } from './types.js'

/**
 * The ends of a range share what stands after the second: 14.3 to 10.9 per cent, 1,200 to 2,000 million, two to three
 * decades. What is a part of a date ends before the hour: « le 30 septembre 2020 à 17 heures ».
 */
export function joinRanges(
  numbers: readonly NumberToken[],
  text: string,
  { joiners, decimal }: FigureGrammar,
  months: readonly MonthToken[],
): void {
  const monthEnds = months.map(({ end }) => end)
  numbers.forEach((first, index) => {
    const second = numbers[index + 1]
    if (!second) return
    const between = text.slice(first.end, second.start)
    if (between.length > 16 || /[.;:，。؛।۔()]/u.test(between)) return
    const words = between.match(/\p{L}+/gu) ?? []
    if (
      words.length > 3 ||
      !words.every((word) => joiners.has(word.toLowerCase()) || isParticle(word, second))
    )
      return
    if (/[,،]/u.test(between) && !words.every((word) => joiners.has(word.toLowerCase()))) return
    // Numbers in words stand beside others that have nothing to do with them: one 2019 study.
    const isInFigures = first.isFigure && second.isFigure
    if (!isInFigures && !/[-–]/u.test(between) && !words.some((word) => joiners.has(word.toLowerCase())))
      return
    const [from = 0, to = 0] = [first.values[0], second.values[0]]
    const isDated = isOfDate(first, second, monthEnds, text)
    // An enumeration is no range: "1", "2" and "3".
    if (from < to && !isDated && !/[,،、"“”„«»‘’']/u.test(between)) first.rangeEnd = to
    // 2015-16 is 2015-2016.
    if (/^[-–]$/u.test(between) && /^[12]\d{3}$/u.test(first.digits) && /^\d\d$/u.test(second.digits))
      second.values.push(from - (from % 100) + to)
    if (isDated) return
    first.unit ??= second.unit
    if (second.isHour) first.isHour = true
    if (second.factor > 1 && first.factor === 1 && from > 0) first.values.push(from * second.factor)
    if (second.percent === 'yes' && first.percent === 'no') first.percent = 'maybe'
    if (first.percent === 'yes' && second.percent === 'no') second.percent = 'maybe'
    if (isQuantity(second) && !first.isHour && first.decimal !== null && first.decimal !== decimal)
      first.hasForeignDecimal = true
  })
}

/** Whether a figure counts or measures something, so that it is no version or section. */
function isQuantity({ scale, percent, unit }: NumberToken): boolean {
  return scale > 1 || percent === 'yes' || unit !== null
}

/** Whether a word may stand between the ends of a range without joining them: a short one, but no syllables of Korean. */
function isParticle(word: string, { isHour }: NumberToken): boolean {
  // De las 15.00 a las 18.00 horas.
  return word.length <= (isHour ? 3 : 2) && !/\p{Script=Hangul}/u.test(word)
}

/** Units in which time is told. */
const timeUnits: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year'])

/** Characters between a month and its year or day: « mayo de 2021 ». */
const mostBetween = 4

/** Whether a figure is the year or day of a date, so that what the next one counts is none of its business. */
function isOfDate(
  first: NumberToken,
  second: NumberToken,
  monthEnds: readonly number[],
  text: string,
): boolean {
  if (!first.isFigure || first.percent !== 'no' || first.factor > 1) return false
  const [[from = 0], [to = 0]] = [first.values, second.values]
  const isYear = /^[12]\d{3}$/u.test(first.text)
  const isByMonth = monthEnds.some((end) => first.start >= end && first.start - end <= mostBetween)
  // From May 2020 to 2022 is a range of years.
  if (isYear && isByMonth) return to < 1000
  const isTime = second.isHour || timeUnits.has(second.unit ?? '')
  if (isYear && from > to && to < 1000) return isTime
  return second.isHour && (isByMonth || /\d[-./]$/u.test(text.slice(0, first.start)))
}
