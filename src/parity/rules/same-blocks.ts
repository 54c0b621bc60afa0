import { difference } from '../difference.js'
import { named } from '../named.js'
import type { ParityRule } from '../types.js'
import { unmatchedParts } from '../unmatched-parts.js'

/**
 * Every section has the same blocks in the same order. One missing paragraph is one message, because blocks are
 * aligned by what they hold.
 */
export const sameBlocks: ParityRule = {
  id: 'same-blocks',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'A paragraph or another block is missing, added or of another kind than in the source.',
  reason: 'A paragraph that is missing in one language is a statement that was never made there.',
  note: 'Translate the block that is missing, or delete the one that the source does not have.',
  examples: {
    accepted: [
      {
        text: 'First.\n\nSecond.',
        translation: { language: 'fr', text: 'Premier.\n\nDeuxième.' },
      },
    ],
    rejected: [
      {
        text: 'It met in 2010.\n\nThen came a pause.\n\nIt met again in 2017.',
        translation: {
          language: 'fr',
          text: 'Il s’est réuni en 2010.\n\nIl s’est réuni de nouveau en 2017.',
        },
        messages: ['Missing paragraph `Then came a pause.`, expected as in the source'],
      },
      {
        text: 'Three tasks remain.',
        translation: { language: 'fr', text: '- Trois tâches demeurent.' },
        messages: ['Unexpected list, expected paragraph as in the source'],
      },
    ],
  },
  check: (comparison) => [
    ...unmatchedParts(sameBlocks, comparison, ['block']),
    ...comparison.alignment.pairs.flatMap((pair) => {
      const { kind, source, translation, isMoved } = pair
      if (kind !== 'block' || !source || !translation) return []
      const differenceOf = (reason: string) => [difference(sameBlocks, comparison, pair, { reason })]
      if (source.type !== translation.type) {
        return differenceOf(`Unexpected ${named(translation)}, expected ${named(source)} as in the source`)
      }
      if (isMoved)
        return differenceOf(`Unexpected place of ${named(translation)}, expected the order of the source`)
      if (source.facts.ordered === translation.facts.ordered) return []
      return differenceOf(
        `Unexpected ${orderOf(translation.facts.ordered)} list, expected it ${orderOf(source.facts.ordered)} as in the source`,
      )
    }),
  ],
}

function orderOf(isOrdered: unknown): string {
  return isOrdered ? 'numbered' : 'unnumbered'
}
