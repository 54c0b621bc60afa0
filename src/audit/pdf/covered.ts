import { contrast, leastContrast } from '../contrast.js'
import { type Box, shared } from './geometry/box.js'
import type { PlacedGlyph, PlacedWords } from './geometry/place-words.js'

/** Part of a glyph's width and height that may lie under something else before it cannot be made out. */
const coverable = 0.3
/** Part of the size below which an area is a stroke, which crosses out or underlines. */
const stroke = 0.15
const paper = 'FFFFFF'

/** An area that was filled before. */
export interface Ground {
  box: Box
  /** Six hexadecimal digits. */
  colour: string
}

/** Whether an area lies over letters; what is as thin as a stroke crosses them out. */
export function isCovered({ size, ink, glyphs }: PlacedWords, area: Box): boolean {
  if (area[3] - area[1] <= size * stroke || !ink || !lieOver(ink, area)) return false
  return glyphs().some((glyph) => {
    if (!glyph.ink) return false
    const [width, height] = shared(glyph.ink, area)
    const [left, bottom, right, top] = glyph.ink
    return width > (right - left) * coverable && height > (top - bottom) * coverable
  })
}

/** Whether every letter stands out in its colour from what was painted last where it stands. */
export function standsOut(words: PlacedWords, colour: string, grounds: readonly Ground[]): boolean {
  const { ink, size } = words
  if (!ink) return true
  const near = grounds.filter(({ box }) => box[3] - box[1] > size * stroke && lieOver(box, ink))
  const behind = (glyph: PlacedGlyph) =>
    near.findLast(({ box }) => glyph.ink !== null && isWithin(middle(glyph.ink), box))?.colour ?? paper
  const colours =
    near.length === 0 ? [paper] : words.glyphs().flatMap((glyph) => (glyph.ink ? behind(glyph) : []))
  return [...new Set(colours)].every((ground) => contrast(colour, ground) >= leastContrast)
}

function lieOver(one: Box, other: Box): boolean {
  const [width, height] = shared(one, other)
  return width > 0 && height > 0
}

function middle([left, bottom, right, top]: Box): [number, number] {
  return [(left + right) / 2, (bottom + top) / 2]
}

function isWithin([x, y]: readonly [number, number], [left, bottom, right, top]: Box): boolean {
  return x >= left && x <= right && y >= bottom && y <= top
}
