import { append } from '../../model/arrays.js'
import type { TranscriptEntry } from '../../model/transcript.js'

/** What was expected and what was read in its place; one of them null where the other stands alone. */
export interface EntryPair {
  expected: TranscriptEntry | null
  actual: TranscriptEntry | null
}

/** Largest table that is filled; longer streams are compared in windows of this many entries. */
const windowSize = 400

/**
 * Pairs the entries of two streams in order, so that the fewest stay alone: equal runs first, then an optimal
 * alignment (Needleman–Wunsch) of what lies between.
 */
export function alignEntries(
  expected: readonly TranscriptEntry[],
  actual: readonly TranscriptEntry[],
): EntryPair[] {
  let start = 0
  while (start < expected.length && start < actual.length && isSame(expected[start], actual[start]))
    start += 1
  let end = 0
  while (
    end < expected.length - start &&
    end < actual.length - start &&
    isSame(expected[expected.length - 1 - end], actual[actual.length - 1 - end])
  ) {
    end += 1
  }
  const pairs: EntryPair[] = expected
    .slice(0, start)
    .map((entry, index) => ({ expected: entry, actual: actual[index] ?? null }))
  let left = expected.slice(start, expected.length - end)
  let right = actual.slice(start, actual.length - end)
  while (left.length > 0 || right.length > 0) {
    const aligned = alignWindow(left.slice(0, windowSize), right.slice(0, windowSize))
    const isLast = left.length <= windowSize && right.length <= windowSize
    // All but the tail of a window is settled; the tail is aligned again with what follows.
    const kept = isLast ? aligned : aligned.slice(0, Math.max(1, Math.floor(aligned.length * 0.75)))
    append(pairs, kept)
    left = left.slice(kept.filter((pair) => pair.expected).length)
    right = right.slice(kept.filter((pair) => pair.actual).length)
  }
  for (let index = end; index > 0; index--) {
    pairs.push({
      expected: expected[expected.length - index] ?? null,
      actual: actual[actual.length - index] ?? null,
    })
  }
  return pairs
}

function alignWindow(expected: readonly TranscriptEntry[], actual: readonly TranscriptEntry[]): EntryPair[] {
  const width = actual.length + 1
  const [left, right] = [expected.map(candidate), actual.map(candidate)]
  const scores = new Float32Array((expected.length + 1) * width)
  for (let i = 1; i <= expected.length; i++) {
    for (let j = 1; j <= actual.length; j++) {
      scores[i * width + j] = Math.max(
        at(i - 1, j - 1) + likeness(left[i - 1], right[j - 1]),
        at(i - 1, j),
        at(i, j - 1),
      )
    }
  }
  const pairs: EntryPair[] = []
  let i = expected.length
  let j = actual.length
  while (i > 0 || j > 0) {
    const alike = i > 0 && j > 0 ? likeness(left[i - 1], right[j - 1]) : 0
    if (alike > 0 && at(i, j) === Math.fround(at(i - 1, j - 1) + alike)) {
      pairs.push({ expected: expected[--i] ?? null, actual: actual[--j] ?? null })
    } else if (j === 0 || (i > 0 && at(i, j) === at(i - 1, j))) {
      pairs.push({ expected: expected[--i] ?? null, actual: null })
    } else {
      pairs.push({ expected: null, actual: actual[--j] ?? null })
    }
  }
  return pairs.reverse()

  function at(row: number, column: number): number {
    return scores[row * width + column] ?? 0
  }
}

function isSame(first: TranscriptEntry | undefined, second: TranscriptEntry | undefined): boolean {
  return (
    first !== undefined && second !== undefined && first.text === second.text && first.kind === second.kind
  )
}

interface Candidate {
  entry: TranscriptEntry
  /** Words, or characters of unspaced scripts. */
  parts: Set<string>
}

function candidate(entry: TranscriptEntry): Candidate {
  const words = entry.text.split(' ')
  return { entry, parts: new Set(words.length > 2 ? words : entry.text) }
}

/** 0: never a pair; up to 4 for the same entry. Two that only resemble each other weigh less than one that is found. */
function likeness(first: Candidate | undefined, second: Candidate | undefined): number {
  if (!first || !second) return 0
  const isSameKind = first.entry.kind === second.entry.kind
  if (first.entry.text === second.entry.text && first.entry.text !== '') return isSameKind ? 4 : 3
  if (!isSameKind) return 0
  if (first.entry.id !== null && first.entry.id === second.entry.id) return 2.5
  return isAlike(first.parts, second.parts) ? 1.5 : 0
}

/** More than half of the words are common to both. */
function isAlike(first: Set<string>, second: Set<string>): boolean {
  const total = Math.max(first.size, second.size)
  if (Math.min(first.size, second.size) * 2 <= total) return total === 0
  let common = 0
  for (const part of first) if (second.has(part)) common += 1
  return common * 2 > total
}
