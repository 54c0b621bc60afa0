import { hyphenationPoints } from '../../language/hyphenation-points.js'
import { keptStretches } from '../../model/kept-stretches.js'
import type { Hyphenation } from '../../model/language.js'

/** A text cut where a hyphen may end a line; figures, symbols and addresses are left whole. */
export function syllables(text: string, { patterns, ...rules }: Hyphenation): string[] {
  if (patterns === null) return [text]
  const kept = keptStretches(text)
  const parts: string[] = []
  let from = 0
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (kept.some(({ start, end }) => index >= start && index < end)) continue
    for (const point of hyphenationPoints(word, { patterns, ...rules, capitalised: true })) {
      parts.push(text.slice(from, index + point))
      from = index + point
    }
  }
  return [...parts, text.slice(from)]
}
