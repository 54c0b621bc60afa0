/**
 * The candidate an author most likely meant, for "did you mean" notes; null when none is near.
 * Nearness counts letters inserted, left out, changed or swapped with a neighbour (optimal string alignment), with a
 * tolerance of two in five letters.
 */
export function suggestion(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length * 0.4)) + 1
  for (const candidate of candidates) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

function distanceOf(first: string, second: string): number {
  const rows = [Array.from({ length: second.length + 1 }, (_, index) => index)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= first.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= second.length; j++) {
      const change = at(i - 1, j - 1) + (first[i - 1] === second[j - 1] ? 0 : 1)
      const isSwap = first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1]
      row.push(Math.min(change, at(i - 1, j) + 1, at(i, j - 1) + 1, isSwap ? at(i - 2, j - 2) + 1 : change))
    }
  }
  return at(first.length, second.length)
}
