import { oncePerLanguage } from '../language/once-per-language.js'
import { wordsPattern } from '../language/pattern.js'
import type { NumberToken, Reading } from '../language/read/types.js'
import type { Language } from '../model/language.js'

/** Whether a number stands behind words that begin an example, in the same sentence. */
export function isInExample({ start }: NumberToken, { text }: Reading, language: Language): boolean {
  const pattern = patternOf(language)
  if (pattern === null) return false
  const before = text.slice(0, start)
  const sentence = before.slice(before.search(/[^.!?。！？؟]*$/u))
  // The stop of `e.g.` ends no sentence.
  return pattern.test(sentence) || pattern.test(before.slice(-40))
}

const patternOf = oncePerLanguage((language): RegExp | null => {
  const words = language.comparison.example
  return words.length > 0 ? new RegExp(wordsPattern(words), 'iu') : null
})
