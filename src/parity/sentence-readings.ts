import type { Reading } from '../language/read/types.js'
import { readText } from '../language/read-text.js'
import type { Sentence } from '../language/sentences.js'
import type { Language } from '../model/language.js'
import { readSentence } from './read-sentence.js'
import { alignSentences, type SentencePair, textOf } from './sentence-pairs.js'
import type { TextPair } from './texts.js'
import type { Comparison } from './types.js'

/** Sentences that stand for each other, read. */
export interface SentenceReading {
  /** Both sides have a sentence. */
  isPaired: boolean
  there: Reading
  here: Reading
}

/** The sentences of two texts beside their counterparts, read one by one; none where both are one sentence. */
export function sentenceReadings(pair: TextPair, comparison: Comparison): SentenceReading[] {
  const { pairs } = alignSentences(pair, comparison)
  if (pairs.length < 2) return []
  const { source, translation } = comparison
  return besideEachOther(pairs).map((unit) => ({
    isPaired: unit.source.length > 0 && unit.translation.length > 0,
    there: readSentences(unit.source, source.language),
    here: readSentences(unit.translation, translation.language),
  }))
}

/** Reads sentences that stand together as one text. */
export function readSentences(sentences: readonly Sentence[], language: Language): Reading {
  const [only, ...more] = sentences
  return only && more.length === 0 ? readSentence(only, language) : readText(textOf(sentences), language)
}

/** One that lost and one that gained a sentence at the same place are held against each other, however unlike. */
function besideEachOther(pairs: readonly SentencePair[]): SentencePair[] {
  const result: SentencePair[] = []
  for (const { source, translation } of pairs) {
    const last = result.at(-1)
    const isOther =
      last &&
      ((last.source.length === 0 && translation.length === 0) ||
        (last.translation.length === 0 && source.length === 0))
    if (isOther) {
      last.source = [...last.source, ...source]
      last.translation = [...last.translation, ...translation]
    } else result.push({ source, translation })
  }
  return result
}
