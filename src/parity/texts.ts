import type { Language } from '../model/language.js'
import type { PartReading } from './part-reading.js'
import type { Comparison, Pair, Part } from './types.js'

/** A pair of texts that both exist. */
export interface TextPair extends Pair {
  source: Part
  translation: Part
}

/** The aligned texts: what rules of content compare. */
export function textPairs({ alignment }: Comparison): TextPair[] {
  return alignment.pairs.filter(
    (pair): pair is TextPair => pair.kind === 'text' && pair.source !== null && pair.translation !== null,
  )
}

/** The two languages of a comparison. */
export function languagesOf({ source, translation }: Comparison): {
  source: Language
  translation: Language
} {
  return { source: source.language, translation: translation.language }
}

/** The aligned texts with what was read in each: numbers, months, symbols and names. */
export function readPairs(
  comparison: Comparison,
): { pair: TextPair; there: PartReading; here: PartReading }[] {
  const { source, translation, read } = comparison
  return textPairs(comparison).map((pair) => ({
    pair,
    there: read(pair.source, source),
    here: read(pair.translation, translation),
  }))
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

/** As {@link unmatched}, but each member answers for one other only; equal members count once. */
export function unmatchedOnce<T>(
  first: readonly T[],
  second: readonly T[],
  isSame: (one: T, other: T) => boolean,
): { onlyFirst: T[]; onlySecond: T[] } {
  const [one, other] = [new Set(first), new Set(second)]
  const onlyFirst = [...one].filter((member) => !other.has(member))
  const onlySecond = [...other].filter((member) => !one.has(member))
  return {
    onlyFirst: onlyFirst.filter((member) => {
      const at = onlySecond.findIndex((candidate) => isSame(member, candidate))
      if (at >= 0) onlySecond.splice(at, 1)
      return at < 0
    }),
    onlySecond,
  }
}
