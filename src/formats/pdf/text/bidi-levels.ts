import bidiFactory, { type Bidi } from 'bidi-js'
import { keptStretches } from '../../../model/kept-stretches.js'
import type { Direction, Isolate, Run } from './types.js'

// The types describe an ES module, but Node loads the package's CommonJS build, whose export is the factory itself
const bidi = (bidiFactory as unknown as () => Bidi)()
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const opening: Record<Isolate['direction'], string> = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' }
const closing = '\u2069'
/** A forced break in a run, and what parts paragraphs for UAX #9 (P1). */
const lineBreak = '\u2028'
const paragraphBreak = '\u2029'

/**
 * Embedding levels (UAX #9) of a paragraph's text by UTF-16 offset. Isolates of the runs and figures are written as isolate
 * characters into a copy of the text and their levels left out again. Lines that end at a forced break are ordered each
 * by itself, as browsers do (CSS Writing Modes §2.4.5.1): the sign that ends a line of code does not turn with the next.
 * @param text the runs joined, a box as U+FFFC
 */
export function bidiLevels(runs: readonly Run<unknown>[], text: string, base: Direction): Uint8Array {
  const isolated = runs.some(({ isolate }) => isolate)
  if (
    base === 'ltr' &&
    !rightToLeft.test(text) &&
    !runs.some(({ isolate }) => isolate?.direction === 'rtl')
  ) {
    return new Uint8Array(text.length)
  }
  const ordered = ownOrder(runs, text)
  if (!isolated && ordered.starts.size === 0)
    return bidi.getEmbeddingLevels(text.replaceAll(lineBreak, paragraphBreak), base).levels
  let marked = ''
  const places: number[] = []
  let open: Isolate[] = []
  for (const run of runs) {
    const wanted = ancestry(run.isolate)
    const shared = wanted.findIndex((isolate, index) => open[index] !== isolate)
    const kept = shared < 0 ? wanted.length : shared
    marked += closing.repeat(open.length - Math.min(kept, open.length))
    for (const { direction } of wanted.slice(kept)) marked += opening[direction]
    open = wanted
    const own = run.type === 'box' ? '\ufffc' : run.text
    for (const unit of own.split('')) {
      if (ordered.starts.has(places.length)) marked += opening.ltr
      // A paragraph separator ends every isolate (UAX #9, X8).
      const isBreak = unit === lineBreak
      if (isBreak) marked += closing.repeat(open.length)
      places.push(marked.length)
      marked += isBreak ? paragraphBreak : unit
      if (isBreak) for (const { direction } of open) marked += opening[direction]
      if (ordered.ends.has(places.length)) marked += closing
    }
  }
  const { levels } = bidi.getEmbeddingLevels(marked, base)
  return Uint8Array.from(places, (place) => levels[place] ?? 0)
}

/** Figures, symbols and addresses that lie within one isolate: each is one of its own. */
function ownOrder(runs: readonly Run<unknown>[], text: string): { starts: Set<number>; ends: Set<number> } {
  const starts = new Set<number>()
  const ends = new Set<number>()
  const borders: number[] = []
  let at = 0
  runs.forEach((run, index) => {
    if (index > 0 && run.isolate !== runs[index - 1]?.isolate) borders.push(at)
    at += run.type === 'box' ? 1 : run.text.length
  })
  for (const { start, end, kind } of keptStretches(text)) {
    if (kind === 'word' || borders.some((border) => border > start && border < end)) continue
    starts.add(start)
    ends.add(end)
  }
  return { starts, ends }
}

/** What is drawn for a bracket at an odd level is HarfBuzz's affair; this is its mirror image, or null. */
export function mirrored(character: string): string | null {
  return bidi.getMirroredCharacter(character)
}

function ancestry(isolate: Isolate | undefined): Isolate[] {
  const chain: Isolate[] = []
  for (let at = isolate; at; at = at.parent) chain.unshift(at)
  return chain
}
