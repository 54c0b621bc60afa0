import type { Sentence } from '../../language/sentences.js'
import { plainText } from '../../model/plain-text.js'
import type { Phrasing } from '../../model/report.js'
import { difference } from '../difference.js'
import { notesIn } from '../links.js'
import { alignSentences } from '../sentence-pairs.js'
import { type TextPair, textPairs, unmatched } from '../texts.js'
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
      {
        text: 'It was adopted.[^book] It was read.[^report]\n\n[^book]: The book.\n\n[^report]: The report.',
        translation: {
          language: 'fr',
          text: 'Elle a été adoptée[^report]. Elle a été lue[^book].\n\n[^book]: Le livre.\n\n[^report]: Le rapport.',
        },
        messages: [
          'Unexpected mark of a note, expected that of another note at this sentence, as in the source',
        ],
      },
    ],
  },
  check: (comparison) => [...unmatchedParts(sameNotes, comparison, ['note']), ...marks(comparison)],
}

/** The first sentence that calls other notes than the source’s does; null where all call theirs, in whatever order. */
function exchangedMark(
  pair: TextPair,
  comparison: Comparison,
  counterpart: ReadonlyMap<string, string>,
): string | null {
  const { pairs } = alignSentences(pair, comparison)
  if (pairs.length < 2) return null
  const [there, here] = [marksWithPlaces(pair.source.content), marksWithPlaces(pair.translation.content)]
  const of = (marks: readonly Mark[], sentences: readonly Sentence[]): string[] =>
    marks.flatMap(({ target, at }) =>
      sentences.some(({ start, text }) => at > start && at <= start + text.length + 1) ? [target] : [],
    )
  const other = pairs.find(({ source, translation }) => {
    const wanted = of(there, source).map((target) => counterpart.get(target) ?? '')
    return wanted.toSorted().join('\n') !== of(here, translation).toSorted().join('\n')
  })
  return other?.translation[0]?.text ?? null
}

/** A mark and how many characters of the text stand before it. */
interface Mark {
  target: string
  at: number
}

function marksWithPlaces(content: readonly Phrasing[], before = 0): Mark[] {
  let at = before
  return content.flatMap((node) => {
    const start = at
    at += plainText([node]).length
    if (node.type === 'footnoteReference') return [{ target: node.target, at: start }]
    return 'children' in node ? marksWithPlaces(node.children, start) : []
  })
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
    const exchanged = exchangedMark(pair, comparison, counterpart)
    return [
      ...(onlyFirst.length + onlySecond.length === 0 && exchanged !== null
        ? [
            difference(sameNotes, comparison, pair, {
              reason:
                'Unexpected mark of a note, expected that of another note at this sentence, as in the source',
              translationWords: exchanged,
            }),
          ]
        : []),
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
