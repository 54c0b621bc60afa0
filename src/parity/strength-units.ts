import { hasStrength, readStrength, type StrengthReading } from '../language/read/strength.js'
import type { Sentence } from '../language/sentences.js'
import type { Language } from '../model/language.js'
import { oncePerComparison } from './once-per-comparison.js'
import { alignSentences, type SentencePair, textOf } from './sentence-pairs.js'
import { readSentences } from './sentence-readings.js'
import { type TextPair, textPairs } from './texts.js'

/** Sentences that stand for each other, with how binding each side is. */
export interface StrengthUnit {
  pair: TextPair
  unit: SentencePair
  there: StrengthReading
  here: StrengthReading
}

/** The sentences of a comparison read for how binding they are, once; none where a language has no data for it. */
export const strengthUnits = oncePerComparison((comparison): StrengthUnit[] => {
  const { source, translation } = comparison
  const hasData = hasStrength(source.language) && hasStrength(translation.language)
  if (!hasData) return []
  return textPairs(comparison).flatMap((pair) => {
    // Code is in no language: its words bind nobody.
    if (pair.source.type === 'code') return []
    return alignSentences(pair, comparison).pairs.flatMap((unit) => {
      if (unit.source.length === 0 || unit.translation.length === 0) return []
      const there = strengthOf(unit.source, source.language)
      const here = strengthOf(unit.translation, translation.language)
      return [{ pair, unit, there, here }]
    })
  })
})

function strengthOf(sentences: readonly Sentence[], language: Language): StrengthReading {
  return readStrength(textOf(sentences), language, () => readSentences(sentences, language))
}
