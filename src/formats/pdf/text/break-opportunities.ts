import { keptStretches } from '../../../model/kept-stretches.js'
import type { BreakOpportunity } from './break-opportunity.js'
import { dictionaryBreaks } from './dictionary-breaks.js'
import { isEastAsian } from './east-asian.js'
import type { Run, SettingOptions } from './types.js'
import { unicodeBreaks } from './unicode-breaks.js'

/**
 * Break opportunities (UAX #14) with our tailoring: strict kinsoku from data, full-width quotation marks break like
 * brackets, words without spaces between them (Thai, Lao, Khmer, Burmese) break by a dictionary, and none inside figures, symbols, unbreakable runs or before a run that sticks to what precedes it.
 * Addresses break after their delimiters. The end of the text is not among them.
 */
export function breakOpportunities(
  runs: readonly Run<unknown>[],
  text: string,
  { neverStartLine = '', neverEndLine = '' }: SettingOptions,
): BreakOpportunity[] {
  const { closed, opened } = keptOffsets(text)
  for (const at of closedOffsets(runs)) closed.add(at)
  const found = new Map<number, boolean>()
  for (const { at, forced } of unicodeBreaks(text)) found.set(at, forced)
  for (const at of quotationBreaks(text)) if (!found.has(at)) found.set(at, false)
  for (const at of dictionaryBreaks(text)) if (!found.has(at)) found.set(at, false)
  for (const at of opened) if (!found.has(at)) found.set(at, false)
  return [...found]
    .filter(([at, forced]) => {
      if (forced) return true
      if (closed.has(at)) return false
      return !neverStartLine.includes(text[at] ?? '') && !neverEndLine.includes(text[at - 1] ?? '')
    })
    .map(([at, forced]) => ({ at, forced }))
    .sort((a, b) => a.at - b.at)
}

/** Offsets inside what keeps together, and those where an address may be divided. */
function keptOffsets(text: string): { closed: Set<number>; opened: number[] } {
  const closed = new Set<number>()
  const opened: number[] = []
  for (const { start, end, kind } of keptStretches(text)) {
    if (kind !== 'address') for (let at = start + 1; at < end; at++) closed.add(at)
    else
      for (let at = start + 1; at < end; at++) {
        if (/[/?&=#_-]/.test(text[at - 1] ?? '') && !/[/?&=#_-]/.test(text[at] ?? '')) opened.push(at)
        else closed.add(at)
      }
  }
  return { closed, opened }
}

function closedOffsets(runs: readonly Run<unknown>[]): Set<number> {
  const closed = new Set<number>()
  const close = (start: number, end: number) => {
    for (let at = start; at < end; at++) closed.add(at)
  }
  let start = 0
  for (const run of runs) {
    const end = start + (run.type === 'box' ? 1 : run.text.length)
    if (run.sticksToPrevious) closed.add(start)
    if (run.type === 'text' && run.noBreak) close(start + 1, end)
    start = end
  }
  return closed
}

/** LB19 keeps “ and ” glued to both sides; between squares they open and close like brackets (UAX #14 revision 53). */
function quotationBreaks(text: string): number[] {
  const places: number[] = []
  for (const { index, 0: mark } of text.matchAll(/[“”‘’]/g)) {
    const opens = mark === '“' || mark === '‘'
    const before = text.codePointAt(index - 1) ?? 0
    const after = text.codePointAt(index + 1) ?? 0
    if (opens && isEastAsian(before) && !'（《〈「『【'.includes(text[index - 1] ?? '')) places.push(index)
    if (!opens && isEastAsian(after) && !'，。、；：？！）》〉」』】'.includes(text[index + 1] ?? ''))
      places.push(index + 1)
  }
  return places.filter((at) => at > 0)
}
