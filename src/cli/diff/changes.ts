/** Lines that go (from `old`) and lines that come (from `fresh`); ends are excluded. */
export interface Change {
  old: readonly [from: number, to: number]
  fresh: readonly [from: number, to: number]
}

/** Furthest that the end of a change is looked for; beyond it all that is left is one change. */
const furthest = 400

/** What changes between two texts, line by line. Made for changes that are small and many. */
export function changes(old: readonly string[], fresh: readonly string[]): Change[] {
  const found: Change[] = []
  let one = 0
  let other = 0
  while (one < old.length || other < fresh.length) {
    if (old[one] === fresh[other] && one < old.length && other < fresh.length) {
      one += 1
      other += 1
      continue
    }
    const [gone, come] = nextCommon(old, fresh, one, other)
    found.push({ old: [one, one + gone], fresh: [other, other + come] })
    one += gone
    other += come
  }
  return found
}

/** How many lines on both sides stand before the next that both have. */
function nextCommon(
  old: readonly string[],
  fresh: readonly string[],
  one: number,
  other: number,
): readonly [number, number] {
  for (let lines = 1; lines <= furthest; lines += 1) {
    for (let gone = 0; gone <= lines; gone += 1) {
      const [left, right] = [one + gone, other + lines - gone]
      if (left >= old.length || right >= fresh.length || old[left] !== fresh[right]) continue
      // An empty line further down than its like says little of where the texts are the same again.
      const isSure = old[left] !== '' || 2 * gone === lines || old[left + 1] === fresh[right + 1]
      if (isSure) return [gone, lines - gone]
    }
  }
  return [old.length - one, fresh.length - other]
}
