import { difference } from '../difference.js'
import { opening } from '../named.js'
import type { ParityRule } from '../types.js'
import { unmatchedParts } from '../unmatched-parts.js'

/** Every language has the same sections in the same order and at the same level. */
export const sameSections: ParityRule = {
  id: 'same-sections',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'A section is missing, added, moved or at another level than in the source.',
  reason: 'Delegates cite sections by number across languages: session 2 must be session 2 for everyone.',
  note: 'Translate the section that is missing, or give the heading the place and the level of the source.',
  examples: {
    accepted: [
      {
        text: '## Syria {#syria}\n\nText.',
        translation: { language: 'fr', text: '## Syrie {#syria}\n\nTexte.' },
      },
    ],
    rejected: [
      {
        text: '## Syria {#syria}\n\nText.\n\n## Refugees {#refugees}\n\nText.',
        translation: { language: 'fr', text: '## Syrie {#syria}\n\nTexte.' },
        messages: ['Missing section `Refugees Text.`, expected as in the source'],
      },
      {
        text: '## Syria {#syria}\n\nText.\n\n## Refugees {#refugees}\n\nText.',
        translation: {
          language: 'fr',
          text: '## Réfugiés {#refugees}\n\nTexte.\n\n## Syrie {#syria}\n\nTexte.',
        },
        messages: ['Unexpected place of section `Syrie Texte.`, expected the order of the source'],
      },
    ],
  },
  check: (comparison) => [
    ...unmatchedParts(sameSections, comparison, ['section']),
    ...comparison.alignment.pairs.flatMap((pair) => {
      const { kind, source, translation, isMoved } = pair
      if (kind !== 'section' || !source || !translation) return []
      if (isMoved) {
        return [
          difference(sameSections, comparison, pair, {
            reason: `Unexpected place of section \`${opening(translation)}\`, expected the order of the source`,
          }),
        ]
      }
      if (source.facts.depth === translation.facts.depth) return []
      return [
        difference(sameSections, comparison, pair, {
          reason: `Unexpected heading of level ${translation.facts.depth}, expected level ${source.facts.depth} as in the source`,
        }),
      ]
    }),
  ],
}
