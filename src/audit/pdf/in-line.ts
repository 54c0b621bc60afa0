import { rightToLeftLetter } from '../../language/scripts.js'
import type { Shown } from './page-text.js'

/**
 * Heads beside each other, as they are read in left-to-right text, whichever was painted first: from the left, and words
 * of right-to-left scripts that follow each other from the right.
 */
export function inLine(pieces: readonly Shown[], direction: 'ltr' | 'rtl'): readonly Shown[] {
  if (direction === 'rtl') return pieces
  const placed = [...pieces].sort((one, other) => other.y - one.y || one.x - other.x)
  for (let start = 0; start < placed.length; start++) {
    const end = endOfRightToLeft(placed, start)
    if (end > start + 1) placed.splice(start, end - start, ...placed.slice(start, end).reverse())
    start = Math.max(start, end - 1)
  }
  return placed
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
