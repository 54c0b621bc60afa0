import { type FoundTerm, findTerms } from '../language/find-terms.js'
import { readTitles, type TitleToken } from '../language/read/titles.js'
import type { Language } from '../model/language.js'
import { oncePerComparison } from './once-per-comparison.js'
import { alignSentences, type SentencePair, textOf } from './sentence-pairs.js'
import { type TextPair, textPairs } from './texts.js'
import type { Comparison } from './types.js'

/** Sentences that stand for each other, of which the source holds something, with what each side holds. */
export interface FoundUnit<Found> {
  pair: TextPair
  unit: SentencePair
  there: Found[]
  here: Found[]
}

/** The sentences whose source holds terms. */
export const termUnits = oncePerComparison((comparison): FoundUnit<FoundTerm>[] =>
  comparison.terms.length === 0
    ? []
    : unitsWith(comparison, (text, language) => findTerms(text, comparison.terms, language)),
)

/** The sentences whose source holds courtesy titles. */
export const titleUnits = oncePerComparison((comparison): FoundUnit<TitleToken>[] =>
  unitsWith(comparison, readTitles),
)

function unitsWith<Found>(
  comparison: Comparison,
  find: (text: string, language: Language) => Found[],
): FoundUnit<Found>[] {
  const { source, translation } = comparison
  return textPairs(comparison).flatMap((pair) =>
    pair.source.type === 'code'
      ? []
      : alignSentences(pair, comparison).pairs.flatMap((unit) => {
          if (unit.source.length === 0) return []
          const there = find(textOf(unit.source), source.language)
          if (there.length === 0) return []
          return [{ pair, unit, there, here: find(textOf(unit.translation), translation.language) }]
        }),
  )
}
