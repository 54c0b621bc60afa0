/** The runs of three letters and figures in a text, without accents and signs: what related languages spell alike. */
export function piecesOf(text: string): Set<string> {
  // The beginning of a word counts for more than its inside.
  const letters = ` ${text}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trimEnd()
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  )
}

/** The share of what two sets have in common (Dice): 0 to 1. */
export function sharedPieces<Piece>(first: ReadonlySet<Piece>, second: ReadonlySet<Piece>): number {
  const common = [...first].filter((piece) => second.has(piece)).length
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size)
}
