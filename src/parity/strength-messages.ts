import { hasStrength, readStrength, type StrengthReading } from '../language/read/strength.js'
import type { Message } from '../model/message.js'
import { type Difference, difference } from './difference.js'
import { alignSentences, type SentencePair } from './sentence-pairs.js'
import { textPairs } from './texts.js'
import type { Comparison, ParityRule } from './types.js'

/** What differs in strength between two sentences, or null. */
export type StrengthDifference = (there: StrengthReading, here: StrengthReading) => Difference | null

/**
 * Holds sentence against sentence for how binding they are: a warning where the kind declares that its words bind, else the
 * rule’s own severity. Nothing where a language has no data for it.
 */
export function strengthMessages(
  rule: ParityRule,
  comparison: Comparison,
  differenceOf: StrengthDifference,
): Message[] {
  const { source, translation } = comparison
  if (!hasStrength(source.language) || !hasStrength(translation.language)) return []
  const severity = translation.isNormative ? 'warning' : rule.severity
  return textPairs(comparison).flatMap((pair) =>
    alignSentences(pair, comparison).pairs.flatMap((unit) => {
      if (unit.source.length === 0 || unit.translation.length === 0) return []
      const found = differenceOf(
        readStrength(wordsOf(unit, 'source'), source.language),
        readStrength(wordsOf(unit, 'translation'), translation.language),
      )
      return found ? [difference({ ...rule, severity }, comparison, pair, found, unit)] : []
    }),
  )
}

function wordsOf(unit: SentencePair, side: 'source' | 'translation'): string {
  return unit[side].map(({ text }) => text).join(' ')
}
