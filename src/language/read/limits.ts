import type { Language } from '../../model/language.js'
import { isUnspaced, literal, longestFirst, wordEnd, wordStart } from '../pattern.js'
import type { Limit, NumberToken } from './types.js'

const meanings: readonly Limit[] = ['atLeast', 'atMost', 'moreThan', 'lessThan']

interface LimitPatterns {
  limits: [Limit, RegExp][]
  negation: RegExp
}

const known = new WeakMap<Language, LimitPatterns>()

/**
 * Gives each number the limit that is said of it: `at least 27`, `不少于27`. The nearest words win; a limit
 * that may be negated in a way the language's data does not know is left open.
 */
export function markLimits(numbers: readonly NumberToken[], text: string, language: Language): void {
  const { limits, negation } = patternsOf(language)
  const best = new Map<NumberToken, number>()
  for (const [limit, pattern] of limits) {
    for (const match of text.matchAll(pattern)) {
      const found = nearest(numbers, text, match.index, match.index + match[0].length)
      if (!found) continue
      const distance = found.distance - match[0].length / 100
      if (distance >= (best.get(found.number) ?? Number.POSITIVE_INFINITY)) continue
      best.set(found.number, distance)
      const isOpen =
        (limit === 'moreThan' || limit === 'lessThan') &&
        new RegExp(negation, 'iu').test(clauseBefore(text, match.index))
      found.number.limit = isOpen ? null : limit
    }
  }
}

/** The few words before a place, within its clause. */
function clauseBefore(text: string, index: number): string {
  const clause =
    text
      .slice(Math.max(0, index - 48), index)
      .split(/[.;:!?؛。；]/u)
      .at(-1) ?? ''
  const words = clause.split(/(?<=[ \u00A0])/u)
  return isUnspaced(clause) ? clause.slice(-6) : words.slice(-5).join('')
}

function nearest(
  numbers: readonly NumberToken[],
  text: string,
  start: number,
  end: number,
): { number: NumberToken; distance: number } | null {
  const within = numbers.find((number) => start < number.end && end > number.start)
  if (within) return { number: within, distance: 0 }
  const after = numbers.find((number) => number.start >= end)
  if (after && isNear(text.slice(end, after.start), 4)) return { number: after, distance: after.start - end }
  const before = numbers.findLast((number) => number.end <= start)
  if (before && isNear(text.slice(before.end, start), 3))
    return { number: before, distance: start - before.end + 8 }
  return null
}

function isNear(between: string, words: number): boolean {
  if (between.length > 40 || /[.;:!?،؛,，。；]/u.test(between)) return false
  return (between.match(/\p{L}+/gu) ?? []).length <= words
}

function patternsOf(language: Language): LimitPatterns {
  const found = known.get(language)
  if (found) return found
  const { limits, prefixes } = language.comparison
  const compiled = (meaning: string): RegExp =>
    new RegExp(
      alternation(
        (limits[meaning] ?? []).map((source) => source.replace(/ /gu, '[ \\u00A0]')),
        longestFirst(prefixes).map(literal),
      ),
      'giu',
    )
  const patterns: LimitPatterns = {
    limits: meanings.map((limit) => [limit, compiled(limit)]),
    negation: compiled('not'),
  }
  known.set(language, patterns)
  return patterns
}

/** Patterns as whole words, particles allowed before them; one ending with an apostrophe joins the next word. */
function alternation(sources: readonly string[], prefixes: readonly string[]): string {
  const attached = prefixes.length > 0 ? `(?:${prefixes.join('|')})?` : ''
  const unspaced = sources.filter((source) => /\p{Script=Han}/u.test(source))
  const spaced = sources.filter((source) => !/\p{Script=Han}/u.test(source))
  return (
    [
      ...(spaced.length > 0
        ? [`${wordStart}${attached}(?:${spaced.join('|')})(?:(?<=[’'])|${wordEnd})`]
        : []),
      ...unspaced,
    ].join('|') || '(?!)'
  )
}
