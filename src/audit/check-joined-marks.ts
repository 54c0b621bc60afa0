import { normaliseText } from '../model/transcript.js'
import type { EditionReading } from './reading.js'

/** Words as an edition shows them one behind the other; a break between blocks is a piece of words, too. */
export interface ShownPiece {
  kind: 'mark' | 'raised' | 'words'
  text: string
}

/** What ends a line or a block. */
export const blockBreak: ShownPiece = { kind: 'words', text: '\n' }

/** Says which marks of notes stand directly behind another mark, raised words or a figure, so that both are read as one. */
export function joinedMarkProblems(pieces: readonly ShownPiece[]): EditionReading['findings'] {
  const shown = pieces.filter(({ text }) => text !== '')
  return shown.flatMap((piece, index) => {
    const before = shown[index - 1]
    if (piece.kind !== 'mark' || !before || !/^[\p{L}\p{N}]/u.test(piece.text)) return []
    const isJoined =
      before.kind === 'words' ? /\p{N}$/u.test(before.text) : /[\p{L}\p{N}]$/u.test(before.text)
    if (!isJoined) return []
    const joined = normaliseText(`${before.text.slice(-40)}${piece.text}`)
    return [
      {
        rule: 'joined-note-mark' as const,
        place: piece.text,
        message: `Unexpected mark of a note that nothing sets apart from what stands before it: \`${joined}\``,
      },
    ]
  })
}
