import type { Shown } from './page-text.js'

/**
 * Text whose order comes from ActualText and whose characters come from what is painted: every line must show the
 * characters of its part of the text. Null when one does not, so that a page can never show other words than it says.
 */
export function orderedText(actual: string, pieces: readonly Shown[]): string | null {
  const said = counted(actual)
  let from = 0
  for (const line of lines(pieces)) {
    const shown = counted(line)
    const part = said.slice(from, from + shown.length)
    if (part.sort().join('') !== shown.sort().join('')) return null
    from += shown.length
  }
  return from === said.length ? actual : null
}

/** Characters that are seen; spaces, hyphens at line ends and direction marks do not count. */
function counted(text: string): string[] {
  return [...text.normalize('NFKD').replace(/[\s\p{Cf}]/gu, '')]
}

/** Pieces in reading order, joined as long as they stand on one line. */
function lines(pieces: readonly Shown[]): string[] {
  const found: string[] = []
  let before: Shown | undefined
  for (const piece of pieces) {
    const goesOn = before !== undefined && Math.abs(before.y - piece.y) < 1
    if (goesOn) found[found.length - 1] += piece.text
    else found.push(piece.text)
    before = piece
  }
  return found
}
