import type { ParityRule } from '../types.js'
import { unmatchedParts } from '../unmatched-parts.js'

/** Lists, actions, people and key figures have the same items. */
export const sameItems: ParityRule = {
  id: 'same-items',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'An item of a list, an action, a person or a key figure is missing or added.',
  reason: 'Actions are counted and followed up by number; one lost in a translation shifts all that follow.',
  note: 'Translate the item that is missing, or delete the one that the source does not have.',
  examples: {
    accepted: [
      {
        text: '- one\n- two',
        translation: { language: 'fr', text: '- un\n- deux' },
      },
    ],
    rejected: [
      {
        text: '1. Raise 40 million.\n2. Report by June.\n3. Meet in 2018.',
        translation: { language: 'fr', text: '1. Mobiliser 40 millions.\n2. Se réunir en 2018.' },
        messages: ['Missing list item `Report by June.`, expected as in the source'],
      },
    ],
  },
  check: (comparison) => unmatchedParts(sameItems, comparison, ['item']),
}
