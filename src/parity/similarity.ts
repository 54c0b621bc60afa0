import type { Reading } from '../language/read/types.js'
import type { Part } from './types.js'

export interface Likeness {
  /** How much longer the translation is on the whole, in characters. */
  ratio: number
  readSource: (part: Part) => Reading
  readTranslation: (part: Part) => Reading
}

/** What a part without counterpart costs. */
export const gapScore = -0.6

/** How well two parts fit: ids written by the author decide, then kind, figures and symbols, then length. */
export function similarity(source: Part, translation: Part, likeness: Likeness): number {
  if (source.kind === 'section' || translation.kind === 'section') {
    if (source.kind !== translation.kind) return -4
  }
  if (source.hasOwnId && translation.hasOwnId) return source.id === translation.id ? 6 : -4
  if (source.type !== translation.type) return -0.8
  return 0.3 + 1.2 * signs(source, translation, likeness) + 0.8 * lengths(source, translation, likeness.ratio)
}

/** Share of figures, months and symbols in common; neutral where neither has any. */
function signs(source: Part, translation: Part, { readSource, readTranslation }: Likeness): number {
  const first = signsOf(readSource(source))
  const second = signsOf(readTranslation(translation))
  if (first.size === 0 && second.size === 0) return 0.4
  const common = [...first].filter((sign) => second.has(sign)).length
  return common / (first.size + second.size - common)
}

function signsOf({ numbers, months, symbols }: Reading): Set<string> {
  return new Set([
    ...numbers.filter(({ isFigure }) => isFigure).map(({ values }) => String(values[0])),
    ...months.map(({ month }) => `m${month}`),
    ...symbols.map(({ symbol }) => symbol),
  ])
}

function lengths(source: Part, translation: Part, ratio: number): number {
  const expected = Math.max(1, source.text.length * ratio)
  const actual = Math.max(1, translation.text.length)
  return Math.min(expected / actual, actual / expected)
}
