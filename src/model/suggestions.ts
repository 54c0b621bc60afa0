/** Letters of a name that are sought: nobody means a name by a word that is longer. */
const longestWord = 200

/** Pairs of letters that one search may compare, a small part of a second of work. */
const mostPairs = 20_000_000

/**
 * Finds the names that an author most likely meant, for "did you mean" notes. Whoever looks for many words uses one
 * object for all: once it has compared as much as a search may, it offers nothing more.
 */
export class Suggestions {
  #pairs = mostPairs

  /**
   * The candidate nearest to a word; null when none is near. Nearness counts letters inserted, left out, changed or
   * swapped with a neighbour (optimal string alignment), with a tolerance of two in five letters.
   */
  nearest(word: string, candidates: Iterable<string>): string | null {
    if (word.length > longestWord) return null
    const sought = word.toLowerCase()
    let best: string | null = null
    let least = Math.max(1, Math.floor(word.length * 0.4)) + 1
    for (const candidate of candidates) {
      // Each letter that one has more than the other must be inserted.
      if (Math.abs(candidate.length - word.length) >= least) continue
      this.#pairs -= word.length * candidate.length
      if (this.#pairs < 0) return null
      const distance = distanceOf(sought, candidate.toLowerCase())
      if (distance < least) {
        least = distance
        best = candidate
      }
    }
    return best
  }

  /**
   * The note that offers what an author most likely meant; undefined when nothing is near.
   *
   * @param written - The candidate as the author would write it: `:::actions` for `actions`.
   */
  didYouMean(
    word: string,
    candidates: Iterable<string>,
    written: (near: string) => string = (near) => near,
  ): string | undefined {
    const near = this.nearest(word, candidates)
    return near === null ? undefined : `Did you mean \`${written(near)}\`?`
  }
}

function distanceOf(first: string, second: string): number {
  let two = new Uint16Array(second.length + 1)
  let one = Uint16Array.from({ length: second.length + 1 }, (_, index) => index)
  let row = new Uint16Array(second.length + 1)
  for (let i = 1; i <= first.length; i++) {
    row[0] = i
    for (let j = 1; j <= second.length; j++) {
      const change = (one[j - 1] ?? 0) + (first[i - 1] === second[j - 1] ? 0 : 1)
      let least = Math.min(change, (one[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1])
        least = Math.min(least, (two[j - 2] ?? 0) + 1)
      row[j] = least
    }
    ;[two, one, row] = [one, row, two]
  }
  return one[second.length] ?? 0
}
