import type { Mark } from '../content/node.js'
import { internSlot } from '../text/slots-left-to-right.js'
import type { TextPiece } from '../text/types.js'

const softHyphen = 0xad

/**
 * Parts a hyphen that we added at a line end from its word: the structure then holds the whole word, and readers
 * that copy lines see a plain hyphen, which they know how to join. Null where the piece ends in none.
 */
export function lineEndHyphen(
  piece: TextPiece<Mark>,
): { word: TextPiece<Mark>; hyphen: TextPiece<Mark> } | null {
  const slot = piece.slots.at(-1)
  if (slot?.codePoints.length !== 1 || slot.codePoints[0] !== softHyphen) return null
  const width = (slot.advance / piece.font.unitsPerEm) * piece.size
  const plain = internSlot(piece.font, slot.glyphs, slot.advance, [0x2d])
  return {
    word: {
      ...piece,
      width: piece.width - width,
      slots: piece.slots.slice(0, -1),
      gaps: piece.gaps?.slice(0, -1) ?? null,
      text: piece.text.replace(/\u00AD$/u, ''),
    },
    hyphen: { ...piece, x: piece.x + piece.width - width, width, slots: [plain], gaps: null, text: '-' },
  }
}
