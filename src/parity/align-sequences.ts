/** An index of each sequence, or null beside a gap. */
export interface AlignedIndex {
  source: number | null
  translation: number | null
}

/** How far apart members are tried at first and at most, beyond the difference of lengths: time grows with the length. */
const nearest = { first: 24, most: 192 }

/**
 * Aligns two sequences so that the sum of scores is greatest, order kept (Needleman and Wunsch).
 * Equal sums prefer pairs at the front, so that what was added at the end stands at the end.
 *
 * @param score - How well two members fit; negative when they do not. The same at every call.
 * @param gap - What a member without counterpart costs; negative.
 */
export function alignSequences(
  sourceLength: number,
  translationLength: number,
  score: (source: number, translation: number) => number,
  gap: number,
): AlignedIndex[] {
  const difference = Math.abs(sourceLength - translationLength)
  for (let beyond = nearest.first; ; beyond *= 2) {
    const reach = difference + beyond
    const { aligned, favourites } = alignWithin(sourceLength, translationLength, score, gap, reach)
    const isDoubtful = touches(aligned, reach) || !isLiked(aligned, favourites)
    if (beyond >= nearest.most || !isDoubtful) return aligned
  }
}

/** A way along the edge of what was tried may be better farther out. */
function touches(aligned: readonly AlignedIndex[], reach: number): boolean {
  let distance = 0
  return aligned.some(({ source, translation }) => {
    if (translation === null) distance += 1
    if (source === null) distance -= 1
    return Math.abs(distance) >= reach - 1
  })
}

/** Whether most members stand beside the one that fits them best of all that was tried; equals are none. */
function isLiked(aligned: readonly AlignedIndex[], favourites: Int32Array): boolean {
  const pairs = aligned.filter(({ source, translation }) => source !== null && translation !== null)
  const liked = pairs.filter(({ source, translation }) => favourites[source ?? 0] === translation)
  return liked.length * 2 >= pairs.length
}

/** The best alignment of members that stand at most `reach` apart. */
function alignWithin(
  sourceLength: number,
  translationLength: number,
  score: (source: number, translation: number) => number,
  gap: number,
  reach: number,
): { aligned: AlignedIndex[]; favourites: Int32Array } {
  const width = 2 * reach + 1
  const best = new Float64Array((sourceLength + 1) * width).fill(Number.NEGATIVE_INFINITY)
  const at = (source: number, translation: number): number => {
    const column = translation - source + reach
    return column < 0 || column >= width || source > sourceLength || translation > translationLength
      ? Number.NEGATIVE_INFINITY
      : (best[source * width + column] ?? Number.NEGATIVE_INFINITY)
  }
  const favourites = new Int32Array(sourceLength).fill(-1)
  const highest = new Float64Array(sourceLength).fill(Number.NEGATIVE_INFINITY)
  const paired = (source: number, translation: number): number => {
    const rest = at(source + 1, translation + 1)
    if (rest === Number.NEGATIVE_INFINITY) return rest
    const own = score(source, translation)
    if (own > (highest[source] ?? 0)) {
      highest[source] = own
      favourites[source] = translation
    } else if (own === highest[source] && favourites[source] !== translation) favourites[source] = -1
    return rest + own
  }
  for (let source = sourceLength; source >= 0; source -= 1) {
    const last = Math.min(translationLength, source + reach)
    for (let translation = last; translation >= Math.max(0, source - reach); translation -= 1) {
      const isEnd = source === sourceLength && translation === translationLength
      best[source * width + translation - source + reach] = isEnd
        ? 0
        : Math.max(
            paired(source, translation),
            at(source + 1, translation) + gap,
            at(source, translation + 1) + gap,
          )
    }
  }
  const aligned: AlignedIndex[] = []
  let source = 0
  let translation = 0
  while (source < sourceLength || translation < translationLength) {
    const value = at(source, translation)
    const isBest = (other: number): boolean => Math.abs(value - other) < 1e-9
    if (isBest(paired(source, translation))) aligned.push({ source: source++, translation: translation++ })
    else if (isBest(at(source + 1, translation) + gap)) aligned.push({ source: source++, translation: null })
    else aligned.push({ source: null, translation: translation++ })
  }
  return { aligned, favourites }
}
