import { isUnspaced } from '../pattern.js'
import type { LimitPatterns } from './limit-patterns.js'
import type { Limit, OpenLimit } from './types.js'

/** What a comparison becomes when it is denied: not more than, not less than. */
export const denied: Partial<Record<Limit, Limit>> = { moreThan: 'atMost', lessThan: 'atLeast' }

/** Words over which a negation perhaps reaches. */
const possibleReach = 14
/** Words between the two halves of one negation. */
const doubleReach = 4
/** Characters that count as a word where words are not divided. */
export const unspacedWord = 1.5

/** Words of a limit in a text. */
export interface LimitWords {
  limit: Limit
  /** How many words a negation before them surely reaches over. */
  reach: number
  /** They are said of the figure before them. */
  isBehind: boolean
  /** They are said of dates alone. */
  ofDates: boolean
  start: number
  end: number
}

/** What stands around a comparison. */
export interface Surroundings {
  /** All before it. */
  plain: string
  /** What may deny it: since the last comparison, without phrases whose negation denies nothing. */
  heard: string
  /** What follows, without such phrases, and how far on the next comparison is. */
  after: string
  next: number
}

/** What a comparison means, and the negations that turned it. */
export interface Meaning {
  meant: Limit | OpenLimit
  negations: Span[]
  /** It is said of the subject that is denied, whose predicate follows: `no one under 65`. */
  isOfSubject?: boolean
}

/** A stretch of a text. */
export interface Span {
  start: number
  end: number
}

/** What a comparison means in its sentence. */
export function meaningOf(
  { limit, reach, start }: LimitWords,
  { plain, heard, after, next }: Surroundings,
  patterns: LimitPatterns,
): Meaning {
  const { negation, without, denial, clause, relative } = patterns
  const open = (where: OpenLimit['negation']): Meaning => ({
    meant: { said: limit, negation: where },
    negations: [],
  })
  const turnedBy = (last: Negation, second: Negation | null = null): Meaning => {
    const from = start - last.after.length - last.word.length
    // French denies in two words, Spanish and Russian with nobody and never: « ne … pas », «никто не».
    const first = lastOf(lastPart(plain.slice(0, from).split(sentenceEnd), clause), negation)
    const isOneOfTwo = first !== null && wordsIn(first) <= doubleReach
    return {
      meant: denied[limit] ?? limit,
      negations: [
        spanBefore(last, start),
        ...(isOneOfTwo ? [spanBefore(first, from)] : []),
        ...(second ? [spanBefore(second, start)] : []),
      ],
    }
  }
  // A negation right before the comparison is its own, whatever phrase it ends: «пока не … не менее».
  const touching = lastOf(plain.slice(-24), negation)
  const attribute: Meaning = { meant: limit, negations: [], isOfSubject: true }
  if (touching && isTouching(touching))
    // « Ingen över 18 år »: a word for nobody, of whom the comparison is said.
    return lastOf(touching.word, denial)?.word === touching.word ? attribute : turnedBy(touching)
  const sentence = lastPart(heard.slice(-200).split(sentenceEnd), clause)
  const last = lastOf(sentence, negation) ?? lastOf(sentence, without)
  const nobody = lastOf(sentence, denial)
  if (nobody && isTouching(nobody)) return attribute
  if (nobody && !clauseEnd.test(nobody.after) && wordsIn(nobody) <= possibleReach)
    return turnedBy(nobody, last)
  if (last) {
    const distance = wordsIn(last)
    const parts = last.after.split(clauseEnd)
    // «не вправе брать суммы, превышающие …», « en aucun cas, par moins de … »: one clause in spite of the comma.
    const isBeside = parts.length === 2 && wordsIn({ word: last.word, after: parts[1] ?? '' }) <= 2
    if (parts.length === 1 && distance <= reach)
      return lastOf(last.after, relative) ? open('before') : turnedBy(last)
    if (distance <= (parts.length === 1 ? possibleReach : isBeside ? reach * 2 : 0)) return open('before')
  }
  // `Requests for more than three rooms cannot be met`: other languages put the negation first.
  return lastOf(restOfClause(after, next), negation) ? open('after') : { meant: limit, negations: [] }
}

function spanBefore({ word, after }: Negation, end: number): Span {
  const start = end - after.length - word.length
  return { start, end: start + word.length }
}

const sentenceEnd = /[;:!?؛。；：？()（）—]|\.(?!\d)/u
const clauseEnd = /[;:!?؛،。；：，、？()（）—]|[,.](?!\d)/u

/** The text since the last word that begins a clause. */
function lastPart(sentences: readonly string[], clause: RegExp): string {
  const sentence = sentences.at(-1) ?? ''
  return lastOf(sentence, clause)?.after ?? sentence
}

/** What follows in the clause; nothing where another comparison follows, which a negation would belong to. */
function restOfClause(text: string, next: number): string {
  const rest = text.split(clauseEnd)[0] ?? ''
  return next < rest.length ? '' : rest
}

interface Negation {
  word: string
  after: string
}

/** The last negation in a text and what follows it. */
function lastOf(text: string, negation: RegExp): Negation | null {
  const last = [...text.matchAll(negation)].at(-1)
  return last ? { word: last[0], after: text.slice(last.index + last[0].length) } : null
}

/** Whether nothing stands between a negation and what follows it. */
function isTouching({ after }: Negation): boolean {
  return /^[\s\u00A0]*$/u.test(after)
}

function wordsIn({ word, after }: Negation): number {
  if (isUnspaced(after) || isUnspaced(word)) return after.length / unspacedWord
  return (after.match(/[\p{L}\p{N}\uFFFC]+/gu) ?? []).length
}
