import type { Language } from '../model/language.js'
import { isForm, type NameWord, nameWord } from './find-name.js'
import { isUnspaced } from './pattern.js'

/** A word of a term as it is sought. */
export interface SoughtWord extends NameWord {
  /** What is left of the word without each ending that it may take or change. */
  rests: readonly string[]
}

/** What terms have in common up to a word, and the words that may follow. */
export interface TermNode<Term> {
  terms: Term[]
  /** By what a word of a text may be sought by. */
  edges: Map<string, TermEdge<Term>[]>
}

/** A word that may follow, and what comes after it. */
export interface TermEdge<Term> {
  part: SoughtWord
  node: TermNode<Term>
}

/** How a word of a term is sought in a language. */
export function soughtWord(word: string, language: Language): SoughtWord {
  const named = nameWord(word, language)
  return { ...named, rests: restsOf(named.stem, language) }
}

/** Keys under which a word of a term is found again from a word of a text. */
export function keysOf({ stem, rests }: SoughtWord, { comparison }: Language): readonly string[] {
  if (isUnspaced(stem)) return [stem.charAt(0)]
  return comparison.inflection > 0 ? [stem] : rests
}

/** Letters by which a word is held against how terms begin. */
const longestBeginning = 3

/** How a word begins, without accents. */
export function beginningOf(word: string): string {
  const start = word.slice(0, longestBeginning)
  return isAscii.test(start) ? start : word.normalize('NFD').replace(/\p{M}/gu, '').slice(0, longestBeginning)
}

const isAscii = /^[a-z0-9]*$/u

/** Whether a term may begin with a word of a text, or with what follows its particles. */
export function mayBegin(word: string, beginnings: ReadonlySet<string>, language: Language): boolean {
  return withoutPrefixes(word, language.comparison.prefixes).some((bare) => {
    const start = beginningOf(bare)
    for (let length = start.length; length > 0; length -= 1)
      if (beginnings.has(start.slice(0, length))) return true
    return false
  })
}

/** The edges of a node that a word of a text takes. */
export function edgesFor<Term>(
  word: string,
  { edges }: TermNode<Term>,
  language: Language,
): TermEdge<Term>[] {
  if (edges.size === 0) return []
  const candidates = new Set(keysOfText(word, language).flatMap((key) => edges.get(key) ?? []))
  return [...candidates].filter(({ part }) => isFormOf(word, part, language))
}

/** Whether a word is a form of a sought one: by its stem where words are inflected, else by what stays of it. */
function isFormOf(word: string, part: SoughtWord, language: Language): boolean {
  if (isUnspaced(part.stem)) return word.startsWith(part.stem)
  const { inflection, prefixes } = language.comparison
  if (inflection > 0) return isForm(word, part, prefixes)
  return bareForms(word, language).some((bare) =>
    restsOf(bare, language).some((rest) => part.rests.includes(rest)),
  )
}

function keysOfText(word: string, language: Language): string[] {
  if (isUnspaced(word)) return [word.charAt(0)]
  const words = bareForms(word, language)
  if (language.comparison.inflection === 0) return words.flatMap((bare) => restsOf(bare, language))
  return words.flatMap((bare) => Array.from(bare, (_, length) => bare.slice(0, length + 1)))
}

/** A word without the particles that may be written together with it, before and behind. */
function bareForms(word: string, { comparison: { prefixes, suffixes } }: Language): string[] {
  const ends = suffixes.filter((suffix) => word.length - suffix.length >= 2 && word.endsWith(suffix))
  return [word, ...ends.map((suffix) => word.slice(0, -suffix.length))].flatMap((bare) =>
    withoutPrefixes(bare, prefixes),
  )
}

/** A word, and without one and two of the particles that are written together with it. */
function withoutPrefixes(word: string, prefixes: readonly string[], depth = 2): string[] {
  const shorter = depth === 0 ? [] : prefixes.filter((prefix) => word.startsWith(prefix))
  return [
    word,
    ...shorter.flatMap((prefix) => withoutPrefixes(word.slice(prefix.length), prefixes, depth - 1)),
  ]
}

/** A word without accents, as it is and without each of its endings; at least three letters stay. */
function restsOf(word: string, { comparison: { endings } }: Language): string[] {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '')
  const rests = endings.flatMap((ending) =>
    bare.endsWith(ending) && bare.length - ending.length >= 3 ? [bare.slice(0, -ending.length)] : [],
  )
  return [...new Set([bare, ...rests])]
}
