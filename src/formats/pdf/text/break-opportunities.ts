import { Rules } from '@cto.af/linebreak'
import { segments } from '../../../language/segments.js'
import { keptStretches } from '../../../model/kept-stretches.js'
import type { BreakOpportunity } from './break-opportunity.js'
import { isEastAsian } from './character-kind.js'
import type { Run, SettingOptions } from './types.js'

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

const rules = new Rules({ example7: true })
const inside = new Map<string, readonly number[]>()
const between = new Map<string, boolean>()
/** Letters, digits and a stop behind them: nothing breaks inside (LB13, LB23, LB25, LB28). */
const plainWord = /^[0-9A-Za-zÀ-ɏЀ-ӿء-ي]+[.,;:!]?$/
const plainEnd = /[0-9A-Za-zÀ-ɏЀ-ӿء-ي.,;:!]$/
const plainStart = /^[0-9A-Za-zÀ-ɏЀ-ӿء-ي(]/

/**
 * Break opportunities of UAX #14. No rule looks further than the word before and the word behind a space, so that
 * words and pairs of words are resolved once; plain ones need no look at all.
 */
export function unicodeBreaks(text: string): BreakOpportunity[] {
  if (/[\n\v\f\r\u0085\u2028\u2029\u200b]/.test(text)) return resolve(text)
  const found: BreakOpportunity[] = []
  let previous = ''
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    if (index > 0 && breaksBetween(previous, word)) found.push({ at: index, forced: false })
    for (const at of breaksInside(word)) found.push({ at: index + at, forced: false })
    previous = word
  }
  return found
}

function breaksInside(word: string): readonly number[] {
  if (plainWord.test(word)) return []
  const known = inside.get(word)
  if (known) return known
  const found = resolve(word).map(({ at }) => at)
  // Long stretches without a space (Chinese) do not come again
  if (word.length < 32) inside.set(word, found)
  return found
}

function breaksBetween(left: string, right: string): boolean {
  if (plainEnd.test(left) && plainStart.test(right)) return true
  const key = `${left.slice(-8)} ${right.slice(0, 8)}`
  const known = between.get(key)
  if (known !== undefined) return known
  const at = key.lastIndexOf(' ') + 1
  const breaks = resolve(key).some((place) => place.at === at)
  between.set(key, breaks)
  return breaks
}

function resolve(text: string): BreakOpportunity[] {
  // The package breaks behind joiners, against LB8a: signs of several parts would come apart.
  return Array.from(rules.breaks(text), ({ position, required }) => ({
    at: position,
    forced: required,
  })).filter(({ at }) => at < text.length && text[at - 1] !== '\u200d')
}

/** Stretches of scripts that write no space between words (class SA of UAX #14). */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]{2,}/gu
const isUnspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Signs of repetition, abbreviation and stops, which no line begins with. */
const closing = /[\p{M}\u0E2F\u0E46\u0E5A\u0E5B\u0EAF\u0EC6\u104A\u104B\u17D4-\u17DA]/u

/** Made when first needed: it loads a dictionary. */
let segmenter: Intl.Segmenter | undefined

/** Places between words of Thai, Lao, Khmer and Burmese, which UAX #14 leaves to dictionaries. */
function dictionaryBreaks(text: string): number[] {
  if (!isUnspaced.test(text)) return []
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
  const places: number[] = []
  for (const { 0: words, index: start } of text.matchAll(unspaced))
    for (const { index } of segments(segmenter, words))
      if (index > 0 && !closing.test(words[index] ?? '')) places.push(start + index)
  return places
}
