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
  const slot: Slot = { glyphs, advance, codePoints }
  slots.set(key, slot)
  return slot
}
