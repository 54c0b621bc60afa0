import { difference } from '../difference.js'
import type { ParityRule } from '../types.js'

/** Figures show the same picture, and have alternative text and caption in every language or in none. */
export const sameFigures: ParityRule = {
  id: 'same-figures',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'A figure with another picture, or without the alternative text or caption that the source has.',
  reason: 'Who cannot see the picture depends on its alternative text, in every language.',
  note: 'A picture with words in it has a file for each language: `chart.svg`, `chart.ar.svg`; the text names `chart.svg`.',
  examples: {
    accepted: [
      {
        text: ':::figure\n![A map of the region](media/map.svg)\n:::',
        translation: { language: 'fr', text: ':::figure\n![Carte de la région](media/map.svg)\n:::' },
      },
    ],
    rejected: [
      {
        text: ':::figure\n![A map of the region](media/map.svg)\n:::',
        translation: { language: 'fr', text: ':::figure\n![](media/chart.svg)\n:::' },
        messages: [
          'Unexpected picture `media/chart.svg`, expected `media/map.svg` as in the source',
          'Missing alternative text, expected as in the source',
        ],
      },
    ],
  },
  check: (comparison) =>
    comparison.alignment.pairs.flatMap((pair) => {
      const [expected, actual] = [pair.source?.facts, pair.translation?.facts]
      if (!expected?.media || !actual?.media) return []
      const differenceOf = (reason: string) => difference(sameFigures, comparison, pair, { reason })
      return [
        ...(expected.media === actual.media
          ? []
          : [
              differenceOf(
                `Unexpected picture \`${actual.media}\`, expected \`${expected.media}\` as in the source`,
              ),
            ]),
        ...(expected.hasAlternative === actual.hasAlternative
          ? []
          : [
              differenceOf(
                actual.hasAlternative
                  ? 'Unexpected alternative text, expected a decorative picture as in the source'
                  : 'Missing alternative text, expected as in the source',
              ),
            ]),
      ]
    }),
}
