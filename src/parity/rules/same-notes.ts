import { difference } from '../difference.js'
import { notesIn } from '../links.js'
import { textPairs, unmatched } from '../texts.js'
import type { Comparison, ParityRule } from '../types.js'
import { unmatchedParts } from '../unmatched-parts.js'

/** Every note is there, and is called from the same paragraph. */
export const sameNotes: ParityRule = {
  id: 'same-notes',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'A note is missing or added, or is called from another paragraph than in the source.',
  reason: 'Notes carry the sources of official statements; a lost mark leaves a claim without its proof.',
  note: 'Put the mark into the paragraph in which the source has it, and translate its note.',
  examples: {
    accepted: [
      {
        text: 'It was adopted.[^r]\n\n[^r]: A/RES/60/1.',
        translation: { language: 'fr', text: 'Elle a été adoptée[^r].\n\n[^r]: A/RES/60/1.' },
      },
    ],
    rejected: [
      {
        text: 'It was adopted.[^r]\n\n[^r]: See A/RES/60/1.',
        translation: { language: 'fr', text: 'Elle a été adoptée.' },
        messages: ['Missing note `See A/RES/60/1.`, expected as in the source'],
      },
      {
        text: 'It was adopted.[^r]\n\nIt was read.\n\n[^r]: See A/RES/60/1.',
        translation: {
          language: 'fr',
          text: 'Elle a été adoptée.\n\nElle a été lue[^r].\n\n[^r]: Voir A/RES/60/1.',
        },
        messages: [
          'Missing mark of a note, expected one as in the source',
          'Unexpected mark of a note, which the source does not have here',
        ],
      },
    ],
  },
  check: (comparison) => [...unmatchedParts(sameNotes, comparison, ['note']), ...marks(comparison)],
}

/** Marks are compared by the notes they call; a note that one edition lacks has been reported already. */
function marks(comparison: Comparison) {
  const counterpart = new Map<string, string>()
  for (const { kind, source, translation } of comparison.alignment.pairs) {
    if (kind === 'note' && source?.id && translation?.id) counterpart.set(source.id, translation.id)
  }
  const shared = new Set(counterpart.values())
  return textPairs(comparison).flatMap((pair) => {
    const { onlyFirst, onlySecond } = unmatched(
      notesIn(pair.source.content).flatMap((target) => counterpart.get(target) ?? []),
      notesIn(pair.translation.content).filter((target) => shared.has(target)),
      (one, other) => one === other,
    )
    return [
      ...onlyFirst.map(() =>
        difference(sameNotes, comparison, pair, {
          reason: 'Missing mark of a note, expected one as in the source',
        }),
      ),
      ...onlySecond.map(() =>
        difference(sameNotes, comparison, pair, {
          reason: 'Unexpected mark of a note, which the source does not have here',
        }),
      ),
    ]
  })
}
