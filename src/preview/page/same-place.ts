/** Where an id stands, in pixels from the top of what is scrolled. */
export interface Anchor {
  id: string
  top: number
}

/** What is scrolled: where its ids stand, and how high it is. */
export interface Scrolled {
  anchors: readonly Anchor[]
  height: number
}

/**
 * The place of one text that says what stands at a place of another: between the ids that both have, in proportion.
 *
 * @param top - Pixels from the top of `from`.
 */
export function samePlace(top: number, from: Scrolled, to: Scrolled): number {
  const pairs = pairsOf(from, to)
  const after = pairs.findIndex(([own]) => own > top)
  const [end, start] = [pairs[after === -1 ? pairs.length - 1 : after], pairs[after <= 0 ? 0 : after - 1]]
  if (!end || !start) return top
  const length = end[0] - start[0]
  const share = length > 0 ? Math.min(Math.max((top - start[0]) / length, 0), 1) : 0
  return start[1] + share * (end[1] - start[1])
}

/** Places of both texts that belong together, each below the one before in both. */
function pairsOf(from: Scrolled, to: Scrolled): [number, number][] {
  const tops = new Map(to.anchors.map(({ id, top }) => [id, top]))
  const pairs: [number, number][] = [[0, 0]]
  for (const { id, top } of [...from.anchors].sort((first, second) => first.top - second.top)) {
    const other = tops.get(id)
    const [lastOwn = 0, lastOther = 0] = pairs.at(-1) ?? []
    if (other !== undefined && top > lastOwn && other > lastOther) pairs.push([top, other])
  }
  pairs.push([Math.max(from.height, pairs.at(-1)?.[0] ?? 0), Math.max(to.height, pairs.at(-1)?.[1] ?? 0)])
  return pairs
}
