import { UnusableFont } from '../../../model/unusable-font.js'
import { fontInternals } from '../fonts/font-internals.js'
import type { Font, PlacedGlyph, Slot } from './types.js'

/** The one slot of a font for these outlines with offsets, advance (units) and code points. */
export function internSlot(
  font: Font,
  glyphs: readonly PlacedGlyph[],
  advance: number,
  codePoints: readonly number[],
): Slot {
  const { slots } = fontInternals(font)
  let key = `${advance}|${codePoints.join()}`
  for (const { id, x, y, guest } of glyphs) {
    key += x === 0 && y === 0 ? `|${id}` : `|${id},${x},${y}`
    if (guest) key += ` ${guest.scale} ${guest.font.id}`
  }
  const known = slots.get(key)
  if (known) return known
  // Tables that choose glyphs may name one that the font does not have.
  for (const { id, guest } of glyphs) {
    const { id: file, glyphCount } = guest?.font ?? font
    if (id >= glyphCount) throw new UnusableFont(file, new RangeError(`Glyph ${id} of ${glyphCount}`))
  }
  const slot: Slot = { glyphs, advance, codePoints }
  slots.set(key, slot)
  return slot
}
