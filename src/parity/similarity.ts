import { commonWeight, type WeighedSigns } from './signs.js'
import type { Part } from './types.js'

/** What is known of two editions when their parts are held against each other. */
export interface Likeness {
  /** How much longer the translation is on the whole, in characters. */
  ratio: number
  signsOfSource: (part: Part) => WeighedSigns
  signsOfTranslation: (part: Part) => WeighedSigns
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

/** Share of signs in common; neutral where neither has any. */
function signs(source: Part, translation: Part, { signsOfSource, signsOfTranslation }: Likeness): number {
  const first = signsOfSource(source)
  const second = signsOfTranslation(translation)
  if (first.weight + second.weight === 0) return 0.4
  const { common, total } = commonWeight(first, second)
  // Few signs are weak evidence: they count as if a sign of the usual likeness stood beside them.
  return (common + 0.4) / (total + 1)
}

function lengths(source: Part, translation: Part, ratio: number): number {
  const expected = Math.max(1, source.text.length * ratio)
  const actual = Math.max(1, translation.text.length)
  return Math.min(expected / actual, actual / expected)
}
