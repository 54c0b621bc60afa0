import type { Language } from '../model/language.js'
import { formsOf, type TermEntry, type TermForm } from '../model/term-entry.js'
import { wordsOf } from './find-name.js'
import { foldText } from './fold-text.js'
import { isUnspaced } from './pattern.js'
import { beginningOf, keysOf, type SoughtWord, soughtWord, type TermNode } from './term-words.js'

/** A term in one language. */
export interface SoughtTerm {
  term: TermEntry
  form: TermForm
  /** As it is written, folded and in small letters. */
  text: string
  /** Words. */
  length: number
  /** All in capitals, as abbreviations are, which small letters do not write. */
  isCapital: boolean
}

/** The terms of a language, so that those at a place are found however many there are. */
export interface TermIndex {
  isEmpty: boolean
  /** How their first words begin, so that most words of a text need not be sought. */
  beginnings: Set<string>
  /** By their words, one after the other. */
  words: TermNode<SoughtTerm>
  /** Those in a script that writes words together, by their first letter. */
  letters: Map<string, SoughtTerm[]>
}

const known = new WeakMap<readonly TermEntry[], Map<string, TermIndex>>()

/** The index of a language, made once. */
export function termIndex(terms: readonly TermEntry[], language: Language): TermIndex {
  const byLanguage = known.get(terms) ?? new Map<string, TermIndex>()
  known.set(terms, byLanguage)
  const found = byLanguage.get(language.tag)
  if (found) return found
  const index: TermIndex = {
    isEmpty: true,
    beginnings: new Set(),
    words: { terms: [], edges: new Map() },
    letters: new Map(),
  }
  for (const term of terms) for (const form of formsOf(term, language.tag)) put(term, form, index, language)
  byLanguage.set(language.tag, index)
  return index
}

function put(term: TermEntry, form: TermForm, index: TermIndex, language: Language): void {
  const folded = foldText(form.words, language)
  const words = wordsOf(folded).map(({ word }) => soughtWord(word, language))
  const [first] = words
  if (!first) return
  index.isEmpty = false
  const sought: SoughtTerm = {
    term,
    form,
    text: folded.toLowerCase(),
    length: words.length,
    isCapital: folded === folded.toUpperCase() && folded !== folded.toLowerCase() && folded.length <= 8,
  }
  if (isUnspaced(first.stem)) push(index.letters, first.stem.charAt(0), sought)
  else {
    for (const key of keysOf(first, language)) index.beginnings.add(beginningOf(key))
    words.reduce((node, word) => next(node, word, language), index.words).terms.push(sought)
  }
}

/** The node behind a word; a new one where no term has gone there yet. */
function next(node: TermNode<SoughtTerm>, part: SoughtWord, language: Language): TermNode<SoughtTerm> {
  const keys = keysOf(part, language)
  const same = node.edges
    .get(keys[0] ?? '')
    ?.find((edge) => edge.part.stem === part.stem && edge.part.ending === part.ending)
  if (same) return same.node
  const edge = { part, node: { terms: [], edges: new Map() } }
  for (const key of keys) push(node.edges, key, edge)
  return edge.node
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
