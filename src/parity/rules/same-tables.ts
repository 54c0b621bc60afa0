import { difference } from '../difference.js'
import type { ParityRule } from '../types.js'
import { unmatchedParts } from '../unmatched-parts.js'

/** Tables have the same rows and columns. */
export const sameTables: ParityRule = {
  id: 'same-tables',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'A table with other rows or columns than in the source.',
  reason: 'A table is read by its position: a lost row or column moves every figure beside the wrong name.',
  note: 'Translate the rows and columns that are missing, or delete those that the source does not have.',
  examples: {
    accepted: [
      {
        text: '| Year | Cases |\n| --- | --- |\n| 2013 | 416 |',
        translation: { language: 'fr', text: '| Année | Cas |\n| --- | --- |\n| 2013 | 416 |' },
      },
    ],
    rejected: [
      {
        text: '| Year | Cases |\n| --- | --- |\n| 2013 | 416 |\n| 2014 | 359 |',
        translation: { language: 'fr', text: '| Année | Cas |\n| --- | --- |\n| 2013 | 416 |' },
        messages: ['Missing table row `2014 359`, expected as in the source'],
      },
      {
        text: '| Year | Cases |\n| --- | --- |\n| 2013 | 416 |',
        translation: { language: 'fr', text: '| Année |\n| --- |\n| 2013 |' },
        messages: ['Unexpected table of 1 column, expected 2 as in the source'],
      },
    ],
  },
  check: (comparison) => [
    ...unmatchedParts(sameTables, comparison, ['row']),
    ...comparison.alignment.pairs.flatMap((pair) => {
      const [expected, actual] = [pair.source?.facts.columns, pair.translation?.facts.columns]
      if (expected === undefined || actual === undefined || expected === actual) return []
      return [
        difference(sameTables, comparison, pair, {
          reason: `Unexpected table of ${actual} column${actual === 1 ? '' : 's'}, expected ${expected} as in the source`,
        }),
      ]
    }),
  ],
}
