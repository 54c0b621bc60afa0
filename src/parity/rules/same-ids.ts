import { difference } from '../difference.js'
import { named } from '../named.js'
import type { ParityRule } from '../types.js'

/** Ids that authors write are the same in every language, so that links and references work in all editions. */
export const sameIds: ParityRule = {
  id: 'same-ids',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'An id that differs from the source’s, or that only one language has.',
  reason: 'A deep link to an action must open the same action in every edition.',
  note: 'Write the id of the source: `{#id}`.',
  examples: {
    accepted: [
      {
        text: '## Syria {#syria}\n\nText.',
        translation: { language: 'fr', text: '## Syrie {#syria}\n\nTexte.' },
      },
    ],
    rejected: [
      {
        text: '## Syria {#syria}\n\nText.',
        translation: { language: 'fr', text: '## Syrie\n\nTexte.' },
        messages: ['Missing id of section, expected `syria` as in the source'],
      },
    ],
  },
  check: (comparison) =>
    comparison.alignment.pairs.flatMap((pair) => {
      const { kind, source, translation } = pair
      if (kind === 'text' || !source || !translation) return []
      const [expected, actual] = [source, translation].map((part) => (part.hasOwnId ? part.id : null))
      if (expected === actual) return []
      const reason = actual
        ? `Unexpected id \`${actual}\` of ${named(translation)}, expected ${expected ? `\`${expected}\`` : 'none'} as in the source`
        : `Missing id of ${named(translation)}, expected \`${expected}\` as in the source`
      return [difference(sameIds, comparison, pair, { reason })]
    }),
}
