import { referencesIn } from '../links.js'
import { replacements } from '../replacements.js'
import { textPairs, unmatched } from '../texts.js'
import type { ParityRule } from '../types.js'

/** References inside the document lead to the same places. */
export const sameReferences: ParityRule = {
  id: 'same-references',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'A reference to another place of the document than in the source.',
  reason: '“See session 2” must not send the readers of one language to session 3.',
  note: 'Write the id to which the source refers.',
  examples: {
    accepted: [
      {
        text: '## One {#one}\n\nSee [the other](#two).\n\n## Two {#two}\n\nText.',
        translation: {
          language: 'fr',
          text: '## Un {#one}\n\nVoir [l’autre](#two).\n\n## Deux {#two}\n\nTexte.',
        },
      },
    ],
    rejected: [
      {
        text: '## One {#one}\n\nSee [the other](#two).\n\n## Two {#two}\n\nText.',
        translation: {
          language: 'fr',
          text: '## Un {#one}\n\nVoir [l’autre](#one).\n\n## Deux {#two}\n\nTexte.',
        },
        messages: ['Unexpected reference `#one`, expected `#two` as in the source'],
      },
    ],
  },
  check: (comparison) =>
    textPairs(comparison).flatMap((pair) => {
      const { onlyFirst, onlySecond } = unmatched(
        referencesIn(pair.source.content),
        referencesIn(pair.translation.content),
        (one, other) => one === other,
      )
      const shown = (targets: readonly string[]): string[] => targets.map((target) => `#${target}`)
      return replacements(sameReferences, comparison, pair, {
        noun: 'reference',
        missing: shown(onlyFirst),
        added: shown(onlySecond),
      })
    }),
}
