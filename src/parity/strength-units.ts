import { hasStrength, readStrength, type StrengthReading } from '../language/read/strength.js'
import { alignSentences, type SentencePair, textOf } from './sentence-pairs.js'
import { type TextPair, textPairs } from './texts.js'
import type { Comparison } from './types.js'

/** Sentences that stand for each other, with how binding each side is. */
export interface StrengthUnit {
  pair: TextPair
  unit: SentencePair
  there: StrengthReading
  here: StrengthReading
}

const known = new WeakMap<Comparison, StrengthUnit[]>()

/** The sentences of a comparison read for how binding they are, once; none where a language has no data for it. */
export function strengthUnits(comparison: Comparison): StrengthUnit[] {
  const found = known.get(comparison)
  if (found) return found
  const { source, translation } = comparison
  const hasData = hasStrength(source.language) && hasStrength(translation.language)
  const units = !hasData
    ? []
    : textPairs(comparison).flatMap((pair) =>
        alignSentences(pair, comparison).pairs.flatMap((unit) => {
          if (unit.source.length === 0 || unit.translation.length === 0) return []
          const there = readStrength(textOf(unit.source), source.language)
          const here = readStrength(textOf(unit.translation), translation.language)
          return [{ pair, unit, there, here }]
        }),
      )
  known.set(comparison, units)
  return units
}
