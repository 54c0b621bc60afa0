import { append } from '../../model/arrays.js'
import type { Language } from '../../model/language.js'
import { isUnspaced } from '../pattern.js'
import { denied, type LimitWords, type Meaning, meaningOf, type Span, unspacedWord } from './limit-meaning.js'
import { type LimitPatterns, limitPatterns } from './limit-patterns.js'
import type { MonthToken, NumberToken } from './types.js'

/**
 * Gives each number the limit that is said of it: `at least 27`, `不少于27`. The nearest words win. A comparison is
 * turned round by a negation before it in its clause (`may not exceed`, `no Party may use more than`); where it is
 * unsure whether a negation reaches so far, the limit is left open. What is said of a day is said of its year, too.
 *
 * @returns The negations that turned a comparison round: they are the limit's, and deny nothing else.
 */
export function markLimits(
  numbers: readonly NumberToken[],
  months: readonly MonthToken[],
  text: string,
  language: Language,
): Span[] {
  if (numbers.length === 0) return []
  const patterns = limitPatterns(language)
  const { limits, empty } = patterns
  const heard = text.replace(empty, (phrase) => phrase.replace(/[^\s\u00A0]/g, '\uFFFC'))
  const said = limits
    .flatMap(({ pattern, ...words }) =>
      [...text.matchAll(pattern)].map((match): LimitWords => ({ ...words, ...spanOf(match) })),
    )
    .sort((first, second) => first.start - second.start || second.end - first.end)
    // What begins inside other words of a limit is a part of them: « al menos de ».
    .filter(
      ({ start }, index, all) =>
        !all.slice(Math.max(0, index - 3), index).some((other) => start > other.start && start < other.end),
    )
  const best = new Map<NumberToken, number>()
  const turning: Span[] = []
  let ofSubject: LimitWords | null = null
  said.forEach((words, index) => {
    const found = nearest(numbers, text, words, patterns)
    if (!found || (words.ofDates && !isOfDate(found.number, months))) return
    const distance = found.distance - (words.end - words.start) / 100
    if (distance >= (best.get(found.number) ?? Number.POSITIVE_INFINITY)) return
    best.set(found.number, distance)
    // A date between a negation and a limit parts them not: لم يستخدم قبل 1 أيار أكثر من 40.
    const last = words.ofDates ? said[index - 1] : lastOf(said, index)
    // Who is denied may be told by a limit of their own: `no one under 65 pays more than half`.
    const previous = last && last === ofSubject ? 0 : (last?.end ?? 0)
    const surroundings = {
      plain: text.slice(0, words.start),
      heard: heard.slice(previous <= words.start ? previous : 0, words.start),
      after: heard.slice(words.end),
      next:
        (said.slice(index + 1, index + 4).find(({ ofDates }) => !ofDates)?.start ?? text.length) - words.end,
    }
    const {
      meant,
      negations,
      isOfSubject = false,
    }: Meaning = denied[words.limit]
      ? meaningOf(words, surroundings, patterns)
      : { meant: words.limit, negations: [] }
    if (isOfSubject) ofSubject = words
    append(turning, negations)
    found.number.limit = typeof meant === 'string' ? meant : null
    found.number.open = typeof meant === 'string' ? null : meant
  })
  for (const month of months) {
    const date = numbers.filter((number) => isBeside(number, month))
    shareLimit([...date, ...numbers.filter((number) => isHourOf(number, date, text, patterns.clause))])
  }
  return turning
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

/** The words of a limit before others, but for those of a date. */
function lastOf(said: readonly LimitWords[], index: number): LimitWords | undefined {
  return said.slice(Math.max(0, index - 4), index).findLast(({ ofDates }) => !ofDates)
}

/** Whether a number is a day or year beside its month, or a year by itself. */
function isOfDate(number: NumberToken, months: readonly MonthToken[]): boolean {
  const isYear = /^(?:1[89]|20)\d\d$/u.test(number.text) && number.unit === null
  return isYear || months.some((month) => isBeside(number, month))
}

/** Day and year of one date. */
function isBeside(number: NumberToken, month: MonthToken): boolean {
  const gap = number.end <= month.start ? month.start - number.end : number.start - month.end
  return gap >= 0 && gap <= 6 && number.isFigure
}

/** The time of a date, which stands between it and its limit: `no later than 5 p.m. on 30 September`. */
function isHourOf(hour: NumberToken, date: readonly NumberToken[], text: string, clause: RegExp): boolean {
  const [first, last] = [date[0], date.at(-1)]
  if (!hour.isHour || !first || !last || date.includes(hour)) return false
  const between =
    hour.end <= first.start ? text.slice(hour.end, first.start) : text.slice(last.end, hour.start)
  return between.length <= 24 && !/[;!?،؛,，。；]|:(?!\d)/u.test(between) && between.search(clause) < 0
}

function shareLimit(date: readonly NumberToken[]): void {
  const limit = date.find((number) => number.limit !== null)?.limit
  if (limit) for (const number of date) number.limit ??= limit
}

/** The number that words of a limit stand beside; before it rather than after it, if both are as near. */
function nearest(
  numbers: readonly NumberToken[],
  text: string,
  { limit, isBehind, start, end }: LimitWords,
  { clause, joint, jointPrefix }: LimitPatterns,
): { number: NumberToken; distance: number } | null {
  const within = numbers.find((number) => start < number.end && end > number.start)
  if (within) return { number: within, distance: 0 }
  const candidates: { number: NumberToken; distance: number }[] = []
  const after = numberAfter(numbers, end)
  const upTo = text.slice(end, after?.start)
  if (after && !isBehind && isNear(upTo, 4) && upTo.search(clause) < 0)
    candidates.push({ number: after, distance: after.start - end })
  const before = numbers.findLast((number) => number.end <= start)
  // `A ceiling of 150,000 and a minimum contribution of 5,000`: what another clause says is not said of the first number.
  const isOther = (between: string): boolean =>
    between.search(clause) >= 0 ||
    (candidates.length > 0 && (joint.test(between) || jointPrefix.test(text.slice(start, end))))
  if (before && !isOther(text.slice(before.end, start))) {
    // A bound may be set off by a comma: « 55 %, au minimum ».
    const between = text.slice(before.end, start).replace(denied[limit] ? '' : /,[\s\u00A0]*$/u, '')
    if (isNear(between, isUnspaced(between) ? 1 : 3))
      candidates.push({ number: before, distance: between.length + 4 })
  }
  return candidates.sort((first, second) => first.distance - second.distance)[0] ?? null
}

/** The next number; the figure, where an article before it looks like a number: « un 40 % ». */
function numberAfter(numbers: readonly NumberToken[], end: number): NumberToken | undefined {
  const at = numbers.findIndex((number) => number.start >= end)
  const [next, further] = [numbers[at], numbers[at + 1]]
  return next && !next.isFigure && further?.isFigure && further.start - next.end === 1 ? further : next
}

function isNear(between: string, words: number): boolean {
  if (between.length > 40 || /[.;:!?،؛,，。；]/u.test(between)) return false
  if (isUnspaced(between)) return between.length <= words * 2 * unspacedWord
  return (between.match(/\p{L}+/gu) ?? []).length <= words
}
