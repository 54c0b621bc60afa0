/** An index of each sequence, or null beside a gap. */
export interface AlignedIndex {
  source: number | null
  translation: number | null
}

/** Members further apart than this, beyond the difference of lengths, are not tried: time stays in bounds. */
const nearest = 150

/**
 * Aligns two sequences so that the sum of scores is greatest, order kept (Needleman and Wunsch).
 * Equal sums prefer pairs at the front, so that what was added at the end stands at the end.
 *
 * @param score - How well two members fit; negative when they do not.
 * @param gap - What a member without counterpart costs; negative.
 */
export function alignSequences(
  sourceLength: number,
  translationLength: number,
  score: (source: number, translation: number) => number,
  gap: number,
): AlignedIndex[] {
  const best = Array.from({ length: sourceLength + 1 }, () => new Float64Array(translationLength + 1))
  const reach = Math.abs(sourceLength - translationLength) + nearest
  const scores = Array.from({ length: sourceLength }, (_, source) =>
    Array.from({ length: translationLength }, (_unused, translation) =>
      Math.abs(source - translation) > reach ? Number.NEGATIVE_INFINITY : score(source, translation),
    ),
  )
  const at = (source: number, translation: number): number => best[source]?.[translation] ?? 0
  for (let source = sourceLength; source >= 0; source -= 1) {
    for (let translation = translationLength; translation >= 0; translation -= 1) {
      const row = best[source]
      if (!row || (source === sourceLength && translation === translationLength)) continue
      row[translation] = Math.max(
        source < sourceLength && translation < translationLength
          ? at(source + 1, translation + 1) + (scores[source]?.[translation] ?? 0)
          : Number.NEGATIVE_INFINITY,
        source < sourceLength ? at(source + 1, translation) + gap : Number.NEGATIVE_INFINITY,
        translation < translationLength ? at(source, translation + 1) + gap : Number.NEGATIVE_INFINITY,
      )
    }
  }
  return walkBack(sourceLength, translationLength, scores, at, gap)
}

function walkBack(
  sourceLength: number,
  translationLength: number,
  scores: readonly (readonly number[])[],
  at: (source: number, translation: number) => number,
  gap: number,
): AlignedIndex[] {
  const aligned: AlignedIndex[] = []
  let source = 0
  let translation = 0
  const isBest = (value: number): boolean => Math.abs(value - at(source, translation)) < 1e-9
  while (source < sourceLength || translation < translationLength) {
    const canPair = source < sourceLength && translation < translationLength
    if (canPair && isBest(at(source + 1, translation + 1) + (scores[source]?.[translation] ?? 0))) {
      aligned.push({ source: source++, translation: translation++ })
    } else if (source < sourceLength && isBest(at(source + 1, translation) + gap)) {
      aligned.push({ source: source++, translation: null })
    } else aligned.push({ source: null, translation: translation++ })
  }
  return aligned
}
