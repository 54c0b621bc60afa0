import { sentences } from '../language/sentences.js'
import type { TextPair } from './texts.js'
import type { Comparison } from './types.js'

/** Sentences of the source's prose that stand in the translation word for word. */
export function untranslatedSentences(pair: TextPair, { source, translation }: Comparison): string[] {
  // Code is in no language.
  if (pair.source.type === 'code') return []
  const frequent = new Set(source.language.comparison.frequent)
  const own = new Set(translation.language.comparison.frequent)
  const known = new Set(sentences(pair.source.text, source.language).map(({ text }) => text.trim()))
  return sentences(pair.translation.text, translation.language)
    .map(({ text }) => text.trim())
    .filter((text) => known.has(text) && isProse(text, frequent, own))
}

/** Titles and names may stay; prose has several of its language's small words, and more than of the other's. */
function isProse(text: string, frequent: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (/\p{Script=Han}/u.test(text)) return text.length >= 10
  const count = words.filter((word) => frequent.has(word) && !own.has(word)).length
  return words.length >= 5 && count >= 2
}
