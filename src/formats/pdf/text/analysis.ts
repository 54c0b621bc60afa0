import type { BreakCandidate } from './break-candidates.js'
import type { Measures } from './measures.js'
import type { Token } from './token.js'
import type { PreparedParagraph } from './types.js'

/** The private part of a prepared paragraph. */
export interface Analysis {
  levels: Uint8Array
  tokens: readonly Token[]
  measures: Measures
  candidates: readonly BreakCandidate[]
}

const analyses = new WeakMap<object, Analysis>()

/** A handle that the outside can carry but not open. */
export function sealAnalysis(analysis: Analysis): object {
  const handle = Object.freeze({})
  analyses.set(handle, analysis)
  return handle
}

/** @throws where the paragraph was not made by `prepareParagraph`. */
export function openAnalysis(prepared: PreparedParagraph<unknown>): Analysis {
  const found = analyses.get(prepared.analysis)
  if (!found) throw new Error('Unexpected paragraph, expected one of prepareParagraph')
  return found
}
