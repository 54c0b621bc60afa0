import type { BreakCandidate } from './break-candidates.js'
import type { Measures } from './measures.js'
import type { Token } from './token.js'
import type { MissingCharacter } from './types.js'

/** What is known of a paragraph whatever the measure: the private part of a prepared paragraph. */
export interface Analysis {
  levels: Uint8Array
  tokens: readonly Token[]
  measures: Measures
  candidates: readonly BreakCandidate[]
  missing: readonly MissingCharacter<unknown>[]
}

/** UTF-16 units of the paragraphs whose analyses are kept: some pages, or a table whose columns are being weighed. */
const mostKept = 40_000

/** Analyses in the order in which they were made. One takes sixty times the room of its text, and is asked for soon or never again. */
const recent = new Map<object, { analysis: Analysis; length: number }>()
let kept = 0

/** The analysis of a paragraph; made anew where it has been let go. */
export function analysisOf(paragraph: object, length: number, analyse: () => Analysis): Analysis {
  const known = recent.get(paragraph)
  if (known) return known.analysis
  const analysis = analyse()
  recent.set(paragraph, { analysis, length })
  kept += length
  for (const [oldest, { length: freed }] of recent) {
    if (kept <= mostKept || oldest === paragraph) break
    recent.delete(oldest)
    kept -= freed
  }
  return analysis
}
