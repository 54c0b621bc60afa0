import { difference } from '../difference.js'
import type { ParityRule } from '../types.js'

/** A section has the same role in every language: roles decide numbering, labels and what a section must hold. */
export const sameRoles: ParityRule = {
  id: 'same-roles',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'A section with another role than in the source.',
  reason: 'The role decides the number, the label and the look of a section.',
  note: 'Give the section the role that it has in the source: `{.role}` behind its heading.',
  examples: {
    accepted: [
      {
        text: '## Syria {#syria .session}\n\nText.',
        translation: { language: 'fr', text: '## Syrie {#syria .session}\n\nTexte.' },
        kind: { roles: { session: anyRole() } },
      },
    ],
    rejected: [
      {
        text: '## Syria {#syria .session}\n\nText.',
        translation: { language: 'fr', text: '## Syrie {#syria}\n\nTexte.' },
        kind: { roles: { session: anyRole() } },
        messages: ['Missing role, expected `session` as in the source'],
      },
    ],
  },
  check: (comparison) =>
    comparison.alignment.pairs.flatMap((pair) => {
      const { kind, source, translation } = pair
      if (kind !== 'section' || !source || !translation) return []
      const [expected, actual] = [source.facts.role ?? null, translation.facts.role ?? null]
      if (expected === actual) return []
      const reason =
        actual === null
          ? `Missing role, expected \`${expected}\` as in the source`
          : `Unexpected role \`${actual}\`, expected ${expected === null ? 'none' : `\`${expected}\``} as in the source`
      return [difference(sameRoles, comparison, pair, { reason })]
    }),
}

function anyRole() {
  return { minimum: 0, maximum: null, numbered: false, label: null, reference: null, requires: [] }
}
