import type { Limits } from '../../model/language-patterns.js'
import { oncePerLanguage } from '../once-per-language.js'
import { isUnspaced, literal, longestFirst, wordEnd, wordStart } from '../pattern.js'
import type { Limit } from './types.js'

/**
 * What the words of each list say, and how many words a negation before them surely reaches over. Of two lists with the same words
 * the first is heard.
 */
const meanings: readonly { list: keyof Limits; limit: Limit; reach: number; ofDates?: boolean }[] = [
  { list: 'atLeast', limit: 'atLeast', reach: 0 },
  { list: 'atMost', limit: 'atMost', reach: 0 },
  { list: 'moreThan', limit: 'moreThan', reach: 4 },
  { list: 'lessThan', limit: 'lessThan', reach: 4 },
  // In `may in no year exceed` the negation is the verb's; in `cannot grant rooms for more than` perhaps not.
  { list: 'exceeds', limit: 'moreThan', reach: 8 },
  { list: 'fallsBelow', limit: 'lessThan', reach: 8 },
  { list: 'before', limit: 'lessThan', reach: 0, ofDates: true },
  { list: 'after', limit: 'moreThan', reach: 0, ofDates: true },
]

export interface LimitPatterns {
  limits: {
    limit: Limit
    reach: number
    /** The words are said of the figure before them, at which their pattern looks back: 以上 in 65岁以上. */
    isBehind: boolean
    /** The words are a bound of dates alone. */
    ofDates: boolean
    pattern: RegExp
  }[]
  negation: RegExp
  /** Words that deny what follows them alone: without. */
  without: RegExp
  /** Words that deny all of their clause: nobody, none. */
  denial: RegExp
  /** Words that begin a clause, to which no negation before them reaches: if, unless. */
  clause: RegExp
  /** Words that begin a clause to which one perhaps reaches: which, that. */
  relative: RegExp
  /** Phrases whose negation denies nothing: `not only`, « à moins que … ne », «пока не», 除非. */
  empty: RegExp
  /** A word for `and` or `or` that is written together with its neighbours: 和, و. */
  joint: RegExp
  /** Such a word at the head of the words of a limit: «وحد أدنى». */
  jointPrefix: RegExp
}

/** The patterns of a language's data, compiled once. */
export const limitPatterns = oncePerLanguage((language): LimitPatterns => {
  const { limits, prefixes, rangeJoiners } = language.comparison
  const attached = rangeJoiners.filter((joiner) => prefixes.includes(joiner)).map(literal)
  const unspaced = rangeJoiners.filter(isUnspaced).map(literal)
  const compile = (sources: readonly string[]): RegExp =>
    new RegExp(alternation(sources.map(withAnySpace), longestFirst(prefixes).map(literal)), 'giu')
  const compiled = (meaning: keyof Limits): RegExp => compile(limits[meaning])
  return {
    limits: meanings.flatMap(({ list, ofDates = false, ...meaning }) =>
      [false, true].flatMap((isBehind) => {
        const sources = limits[list].filter((source) => looksBack(source) === isBehind)
        return sources.length > 0 ? [{ ...meaning, isBehind, ofDates, pattern: compile(sources) }] : []
      }),
    ),
    negation: compiled('not'),
    without: compiled('without'),
    denial: compiled('nobody'),
    clause: compiled('clause'),
    relative: compiled('relative'),
    empty: compiled('notNegating'),
    // A counted thing may begin with the same letter: «10 وحدات».
    joint: new RegExp(
      [...unspaced, ...attached.map((joiner) => `(?<=\\S[ \\u00A0])${joiner}(?=\\p{L}{2})`)].join('|') ||
        '(?!)',
      'u',
    ),
    jointPrefix: new RegExp(attached.length > 0 ? `^(?:${attached.join('|')})` : '(?!)', 'u'),
  }
})

/** Whether a pattern asks for a figure before its words. */
function looksBack(source: string): boolean {
  return source.startsWith('(?<=[\\d')
}

/** A pattern whose spaces may be no-break ones: typography sets one after `No`. */
export function withAnySpace(source: string): string {
  return source.replace(/ /gu, '[ \\u00A0]')
}

/** Patterns as whole words, particles allowed before them; one ending with an apostrophe joins the next word. */
export function alternation(sources: readonly string[], prefixes: readonly string[]): string {
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
