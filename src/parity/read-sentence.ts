import type { Reading } from '../language/read/types.js'
import { readText } from '../language/read-text.js'
import type { Sentence } from '../language/sentences.js'
import type { Language } from '../model/language.js'

const known = new WeakMap<Sentence, Reading>()

/** Reads a sentence once; it belongs to the text of one language. */
export function readSentence(sentence: Sentence, language: Language): Reading {
  const reading = known.get(sentence) ?? readText(sentence.text, language)
  known.set(sentence, reading)
  return reading
}
