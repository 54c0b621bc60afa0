import bidiFactory, { type Bidi } from 'bidi-js'
import type { Direction, Isolate, Run } from './types.js'

// The types describe an ES module, but Node loads the package's CommonJS build, whose export is the factory itself
const bidi = (bidiFactory as unknown as () => Bidi)()
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const opening: Record<Isolate['direction'], string> = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' }

/**
 * Embedding levels (UAX #9) of a paragraph's text by UTF-16 offset. Isolates of the runs are written as isolate
 * characters into a copy of the text and their levels left out again.
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
  if (!isolated) return bidi.getEmbeddingLevels(text, base).levels
  let marked = ''
  const places: number[] = []
  let open: Isolate[] = []
  for (const run of runs) {
    const wanted = ancestry(run.isolate)
    const shared = wanted.findIndex((isolate, index) => open[index] !== isolate)
    const kept = shared < 0 ? wanted.length : shared
    marked += '\u2069'.repeat(open.length - Math.min(kept, open.length))
    for (const { direction } of wanted.slice(kept)) marked += opening[direction]
    open = wanted
    const own = run.type === 'box' ? '\ufffc' : run.text
    for (let offset = 0; offset < own.length; offset++) places.push(marked.length + offset)
    marked += own
  }
  const { levels } = bidi.getEmbeddingLevels(marked, base)
  return Uint8Array.from(places, (place) => levels[place] ?? 0)
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
