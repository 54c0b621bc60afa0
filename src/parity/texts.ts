import type { Pair, Part } from './types.js'

/** A pair of texts that both exist. */
export interface TextPair extends Pair {
  source: Part
  translation: Part
}

/** The aligned texts: what rules of content compare. */
export function textPairs(pairs: readonly Pair[]): TextPair[] {
  return pairs.filter(
    (pair): pair is TextPair => pair.kind === 'text' && pair.source !== null && pair.translation !== null,
  )
}

/** Members of each list that the other lacks, in order. */
export function unmatched<T>(
  first: readonly T[],
  second: readonly T[],
  isSame: (one: T, other: T) => boolean,
): { onlyFirst: T[]; onlySecond: T[] } {
  return {
    onlyFirst: first.filter((one) => !second.some((other) => isSame(one, other))),
    onlySecond: second.filter((other) => !first.some((one) => isSame(one, other))),
  }
}
