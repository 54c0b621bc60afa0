import { normaliseText } from '../model/transcript.js'
import type { EditionReading } from './reading.js'

/** Words as an edition shows them one behind the other; a break between blocks is a piece of words, too. */
export interface ShownPiece {
  kind: 'mark' | 'raised' | 'words'
  text: string
}

/** What ends a line or a block. */
export const blockBreak: ShownPiece = { kind: 'words', text: '\n' }

/** Says which marks of notes stand directly behind another mark, raised words or a figure, or before raised words, so that both are read as one. */
export function joinedMarkProblems(pieces: readonly ShownPiece[]): EditionReading['findings'] {
  const shown = pieces.filter(({ text }) => text !== '')
  return shown.flatMap((piece, index) => {
    const before = shown[index - 1]
    if (!before) return []
    const isMark = piece.kind === 'mark'
    if (!isMark && before.kind !== 'mark') return []
    const begins = piece.kind === 'words' ? /^[\u00B2\u00B3\u00B9\u2070-\u2089]/u : /^[\p{L}\p{N}]/u
    const ends = isMark && before.kind === 'words' ? /\p{N}$/u : /[\p{L}\p{N}]$/u
    if (!begins.test(piece.text) || !ends.test(before.text)) return []
    const joined = normaliseText(`${before.text.slice(-40)}${piece.text}`)
    return [
      {
        rule: 'joined-note-mark' as const,
        place: isMark ? piece.text : before.text,
        message: isMark
          ? `Unexpected mark of a note that nothing sets apart from what stands before it: \`${joined}\``
          : `Unexpected raised words that nothing sets apart from the mark of a note before them: \`${joined}\``,
      },
    ]
  })
}
