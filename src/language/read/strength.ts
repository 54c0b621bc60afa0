import type { Language } from '../../model/language.js'
import type { Strength } from '../../model/language-patterns.js'
import { foldText } from '../fold-text.js'
import { oncePerLanguage } from '../once-per-language.js'
import { literal, longestFirst } from '../pattern.js'
import { alternation, withAnySpace } from './limit-patterns.js'
import type { Reading } from './types.js'

/** How binding a sentence is: words that say so, each without a negation beside it, and its negations. */
export interface StrengthReading {
  /** Words that bind (`must` and `should` together: some languages have one word for both). */
  duties: string[]
  /** Words that only bind strictly, or only advise. */
  musts: string[]
  shoulds: string[]
  /** Words that permit. */
  permissions: string[]
  /** Words that deny for certain. */
  negations: string[]
  /** How many words there are by which a negation may be said. */
  denials: number
}

type Patterns = Record<keyof Strength, RegExp>

/** Whether the language’s data say anything about strength. */
export function hasStrength({ comparison: { strength } }: Language): boolean {
  return strength.must.length > 0 && strength.may.length > 0 && strength.not.length > 0
}

/**
 * Reads how binding a sentence is.
 *
 * @param read - What else is read in it, asked for where it holds a negation.
 */
export function readStrength(
  written: string,
  language: Language,
  read: () => Pick<Reading, 'limitNegations'>,
): StrengthReading {
  const patterns = patternsOf(language)
  const sentence = foldText(written, language)
  const text = sentence.replace(patterns.idioms, (phrase) => phrase.replace(/\S/gu, '\uFFFC'))
  const negations = found(text, patterns.not)
  const free = (pattern: RegExp): Found[] =>
    found(text, pattern).filter((word) => !negations.some((negation) => isBeside(text, word, negation)))
  const [musts, shoulds, permissions] = [free(patterns.must), free(patterns.should), free(patterns.may)].map(
    (words) => words.filter(isVerb),
  ) as [Found[], Found[], Found[]]
  const starts = new Set(shoulds.map(({ start }) => start))
  const isBoth = ({ start }: Found): boolean => starts.has(start)
  const bothStarts = new Set(musts.filter(isBoth).map(({ start }) => start))
  return {
    duties: wordsOf([...musts, ...shoulds.filter(({ start }) => !bothStarts.has(start))]),
    musts: wordsOf(musts.filter(({ start }) => !bothStarts.has(start))),
    shoulds: wordsOf(shoulds.filter(({ start }) => !bothStarts.has(start))),
    permissions: wordsOf(permissions),
    negations: wordsOf(withoutLimits(negations, read)),
    denials: new Set([...negations, ...found(sentence, patterns.negative)].map(({ start }) => start)).size,
  }
}

/** Negations that are no limit's; `same-limits` compares those, and other languages say them without: at most. */
function withoutLimits(
  negations: readonly Found[],
  read: () => Pick<Reading, 'limitNegations'>,
): readonly Found[] {
  if (negations.length === 0) return negations
  const { limitNegations } = read()
  return negations.filter(
    (negation) => !limitNegations.some(({ start, end }) => start < negation.end && end > negation.start),
  )
}

interface Found {
  word: string
  start: number
  end: number
}

function found(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
}

/** In small letters, or in capitals as in standards (MUST, RFC 2119); what begins with a capital may be a name: May is a month. */
function isVerb({ word }: Found): boolean {
  return word === word.toLowerCase() || word === word.toUpperCase()
}

function wordsOf(all: readonly Found[]): string[] {
  return all.map(({ word }) => word.trim())
}

/** Characters between a verb and its negation. */
const reach = 24

/** A negation in the same clause, near enough to be the verb’s: may not and shall not say the same. */
function isBeside(text: string, word: Found, negation: Found): boolean {
  const between =
    negation.end <= word.start ? text.slice(negation.end, word.start) : text.slice(word.end, negation.start)
  return between.length <= reach && !/[.,;:،؛，；。]/u.test(between)
}

const patternsOf = oncePerLanguage((language): Patterns => {
  const { strength, prefixes } = language.comparison
  const attached = longestFirst(prefixes).map(literal)
  const compiled = (sources: readonly string[]): RegExp =>
    new RegExp(alternation(sources.map(withAnySpace), attached), 'giu')
  return {
    must: compiled(strength.must),
    should: compiled(strength.should),
    may: compiled(strength.may),
    not: compiled(strength.not),
    negative: compiled(strength.negative),
    idioms: compiled(strength.idioms),
  }
})
