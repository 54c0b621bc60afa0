import { rightToLeftLetter } from '../../language/scripts.js'
import { append } from '../../model/arrays.js'
import type { Shown } from './page-text.js'

/**
 * Heads beside each other, as they are read in left-to-right text, whichever was painted first: from the left, and words
 * of right-to-left scripts that follow each other from the right.
 */
export function inLine(pieces: readonly Shown[], direction: 'ltr' | 'rtl'): readonly Shown[] {
  if (direction === 'rtl') return pieces
  const placed = [...pieces].sort((one, other) => other.y - one.y || one.x - other.x)
  const found: Shown[] = []
  while (found.length < placed.length) {
    const start = found.length
    const end = Math.max(start + 1, endOfRightToLeft(placed, start))
    append(found, placed.slice(start, end).reverse())
  }
  return found
}

/** Where the words of right-to-left scripts end that begin at a piece of a line, signs and figures between them included. */
function endOfRightToLeft(pieces: readonly Shown[], start: number): number {
  let end = start
  for (let index = start; index < pieces.length; index++) {
    const { text = '', y } = pieces[index] ?? {}
    if (y !== pieces[start]?.y || !rightToLeftLetter.test(text)) {
      if (index === start || y !== pieces[start]?.y || /\p{L}/u.test(text)) break
    } else end = index + 1
  }
  return end
}
