import bidiFactory, { type Bidi } from 'bidi-js'
import type { Shown } from './page-text.js'

const rightToLeft = /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}]/u
const letter = /\p{L}/u
// The types describe an ES module, but Node loads the package's CommonJS build, whose export is the factory itself.
const bidi = (bidiFactory as unknown as () => Bidi)()

/**
 * Text in reading order. Pieces stand in reading order, their insides from left to right as painted: pieces of
 * right-to-left text are turned round, and what is left-to-right inside them back again.
 */
export function logicalText(pieces: readonly Shown[], base: 'ltr' | 'rtl'): string {
  return pieces.map((piece, index) => logicalPiece(piece, pieces[index - 1], pieces[index + 1], base)).join('')
}

function logicalPiece(
  piece: Shown,
  before: Shown | undefined,
  after: Shown | undefined,
  base: 'ltr' | 'rtl',
): string {
  if (rightToLeft.test(piece.text)) return turned(piece.text)
  if (base === 'ltr') return piece.text
  const continues = isLeftOf(before, piece)
  if (letter.test(piece.text)) return settled(piece.text, continues, isLeftOf(piece, after))
  // To the right of left-to-right text, signs and figures belong to it.
  return continues && before && !rightToLeft.test(before.text) ? piece.text : turned(piece.text)
}

/** Whether two pieces follow each other from left to right on one line. */
function isLeftOf(left: Shown | undefined, right: Shown | undefined): boolean {
  return left !== undefined && right !== undefined && Math.abs(left.y - right.y) < 1 && left.x < right.x
}

/** Spaces at the edges of left-to-right words belong to the line's direction, unless the words go on there. */
function settled(text: string, continuesBefore: boolean, continuesAfter: boolean): string {
  const [, leading = '', words = '', trailing = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  const first = continuesBefore ? leading : ''
  const last = continuesAfter ? trailing : ''
  return first + (continuesAfter ? '' : trailing) + words + last + (continuesBefore ? '' : leading)
}

/** Undoes rule L2 of UAX #9 for a right-to-left line: its levels are the same seen from either end. */
function turned(painted: string): string {
  const reversed = [...painted].reverse().join('')
  const { levels } = bidi.getEmbeddingLevels(reversed, 'rtl')
  let text = ''
  let run = ''
  let offset = 0
  for (const character of reversed) {
    const isLeftToRight = (levels[offset] ?? 1) % 2 === 0
    offset += character.length
    if (isLeftToRight) run = character + run
    else {
      text += run + character
      run = ''
    }
  }
  return text + run
}
