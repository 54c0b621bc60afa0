import { append, largestOf } from '../model/arrays.js'
import type { Language } from '../model/language.js'
import type { TermEntry, TermForm } from '../model/term-entry.js'
import { type Word, wordsOf } from './find-name.js'
import { foldText } from './fold-text.js'
import { isUnspaced } from './pattern.js'
import { type SoughtTerm, type TermIndex, termIndex } from './term-index.js'
import { edgesFor, mayBegin } from './term-words.js'

/** Terms that stand at one place of a text: several where two concepts share their words. */
export interface FoundTerm {
  /** As it stands in the folded text. */
  text: string
  concepts: { term: TermEntry; form: TermForm }[]
}

/**
 * The terms in a text, in any form that the language's data allow; of several at one place the longest, and none inside
 * another: `armed conflict` is not in `non-international armed conflict`, where both are terms.
 */
export function findTerms(text: string, terms: readonly TermEntry[], language: Language): FoundTerm[] {
  const index = termIndex(terms, language)
  if (index.isEmpty) return []
  const folded = foldText(text, language)
  const words = wordsOf(folded)
  const found: FoundTerm[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word) break
    if (isUnspaced(word.word)) {
      append(found, foundWithin(word, folded, index))
      at += 1
      continue
    }
    if (!mayBegin(word.word, index.beginnings, language)) {
      at += 1
      continue
    }
    const longest = longestAt(words, at, folded, index, language)
    const length = longest[0]?.length ?? 1
    if (longest.length > 0) found.push(foundTerm(written(words, at, length, folded), longest))
    at += length
  }
  return found
}

function foundTerm(text: string, all: readonly SoughtTerm[]): FoundTerm {
  return { text, concepts: all.map(({ term, form }) => ({ term, form })) }
}

function written(words: readonly Word[], at: number, length: number, text: string): string {
  const last = words[at + length - 1]
  return text.slice(words[at]?.start, (last?.start ?? 0) + (last?.word.length ?? 0))
}

/** The longest terms that begin with a word. */
function longestAt(
  words: readonly Word[],
  at: number,
  text: string,
  index: TermIndex,
  language: Language,
): SoughtTerm[] {
  let longest: SoughtTerm[] = []
  let nodes = [index.words]
  for (let length = 1; nodes.length > 0; length += 1) {
    const word = words[at + length - 1]?.word
    if (word === undefined) break
    nodes = nodes.flatMap((node) => edgesFor(word, node, language)).map(({ node }) => node)
    const here = nodes
      .flatMap(({ terms }) => terms)
      .filter(({ isCapital }) => !isCapital || isInCapitals(written(words, at, length, text)))
    if (here.length > 0) longest = here
  }
  return longest
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

/** Terms inside a run of letters that are written together, the longest at each place. */
function foundWithin({ word, start }: Word, text: string, index: TermIndex): FoundTerm[] {
  const found: FoundTerm[] = []
  const small = text.toLowerCase()
  for (let at = 0; at < word.length; ) {
    const here = (index.letters.get(word.charAt(at)) ?? []).filter(({ text: sought }) =>
      small.startsWith(sought, start + at),
    )
    const length = largestOf(
      here.map(({ text: sought }) => sought.length),
      1,
    )
    const longest = here.filter(({ text: sought }) => sought.length === length)
    if (longest.length > 0) found.push(foundTerm(text.slice(start + at, start + at + length), longest))
    at += length
  }
  return found
}
