import type { Language } from '../model/language.js'
import { foldText } from './fold-text.js'
import { isUnspaced, longestFirst } from './pattern.js'
import { unspacedLetters } from './scripts.js'

/** A word of a text in lower case, and where it begins. */
export interface Word {
  word: string
  start: number
}

const wordPattern = new RegExp(
  `[${unspacedLetters}]+|(?:(?![${unspacedLetters}])[\\p{L}\\p{M}\\p{N}])+`,
  'gu',
)

/** The same for a text that has no letters of scripts without spaces, in which it is found faster. */
const spacedWordPattern = /[\p{L}\p{M}\p{N}]+/gu

/** The words of folded text; punctuation, hyphens and apostrophes part them, and so does a change to Han. */
export function wordsOf(text: string): Word[] {
  const pattern = isUnspaced(text) ? wordPattern : spacedWordPattern
  return Array.from(text.toLowerCase().matchAll(pattern), (match) => ({
    word: match[0],
    start: match.index,
  }))
}

/** A word of a name or term as it is sought: its beginning, which stays, and how much may follow. */
export interface NameWord {
  stem: string
  /** Most letters after the stem. */
  ending: number
}

const known = new WeakMap<Language, Map<string, NameWord[]>>()

/** Where a name stands: its offset, and the words that it is. */
export interface FoundName {
  start: number
  at: number
  length: number
}

/**
 * Where a name stands, in any form that the language's grammar may give it: endings inflected (Совет, Советом),
 * particles written together (مجلس, والمجلس). Null where it does not.
 *
 * @param words - The words of the folded text, from {@link wordsOf}.
 * @param taken - Indexes of words that belong to a longer name.
 */
export function findName(
  words: readonly Word[],
  name: string,
  language: Language,
  taken: ReadonlySet<number> = new Set(),
): FoundName | null {
  const sought = soughtOf(name, language)
  const [first] = sought
  if (!first) return null
  const { prefixes } = language.comparison
  const at = words.findIndex((_, index) =>
    sought.every(
      (part, offset) =>
        !taken.has(index + offset) && isForm(words[index + offset]?.word ?? '', part, prefixes),
    ),
  )
  const found = words[at]
  return found
    ? { start: found.start + Math.max(0, found.word.indexOf(first.stem)), at, length: sought.length }
    : null
}

/** Whether a word of a text is a form of a sought one, particles written together with it allowed. */
export function isForm(
  word: string,
  { stem, ending }: NameWord,
  prefixes: readonly string[],
  depth = 2,
): boolean {
  if (isUnspaced(stem)) return word.includes(stem)
  if (word.startsWith(stem) && word.length - stem.length <= ending) return true
  return (
    depth > 0 &&
    prefixes.some(
      (prefix) =>
        word.startsWith(prefix) && isForm(word.slice(prefix.length), { stem, ending }, prefixes, depth - 1),
    )
  )
}

function soughtOf(name: string, language: Language): NameWord[] {
  const names = known.get(language) ?? new Map<string, NameWord[]>()
  known.set(language, names)
  const found = names.get(name)
  if (found) return found
  const sought = wordsOf(foldText(name, language)).map(({ word }) => nameWord(word, language))
  names.set(name, sought)
  return sought
}

/** How a word is sought, by the inflection of its language. */
export function nameWord(word: string, { comparison: { inflection, prefixes } }: Language): NameWord {
  if (isUnspaced(word)) return { stem: word, ending: 0 }
  const bare = withoutArticle(word, prefixes)
  const kept = Math.max(bare.length - inflection, Math.ceil(bare.length * 0.6), Math.min(3, bare.length))
  return { stem: bare.slice(0, kept), ending: inflection === 0 ? 0 : bare.length - kept + 2 }
}

/** Only particles of two letters and more: a first letter alone is more often the word's own. */
function withoutArticle(word: string, prefixes: readonly string[]): string {
  const article = longestFirst(prefixes).find(
    (prefix) => /^\p{L}{2,}$/u.test(prefix) && word.startsWith(prefix) && word.length - prefix.length >= 3,
  )
  return article ? word.slice(article.length) : word
}
