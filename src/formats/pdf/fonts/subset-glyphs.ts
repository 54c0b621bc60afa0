import type { PlacedGlyph, Slot } from '../text/types.js'
import { componentsOf, glyphOutlines } from './glyph-outlines.js'
import { horizontalAdvance } from './horizontal-advance.js'
import { type Tables, viewOf } from './open-tables.js'

/** One glyph of the subset: its glyf data and advance in units. */
export interface SubsetGlyph {
  outlines: Uint8Array
  advance: number
}

/**
 * The glyphs of a subset whose glyph ids are the slots' codes: .notdef, one glyph per slot, then helpers that only
 * serve as components. A slot that moves or joins glyphs becomes a composite, and so does a second slot with the
 * same outlines.
 * @param slots in code order; the first has code 1
 */
export function subsetGlyphs(tables: Tables, slots: readonly Slot[]): SubsetGlyph[] {
  const glyphs: SubsetGlyph[] = []
  const homes = new Map<number, number>()
  const source = new Map<number, Uint8Array>()
  const outlinesOf = (glyph: number) => {
    const known = source.get(glyph)
    if (known) return known
    const read = glyphOutlines(tables, glyph)
    source.set(glyph, read)
    return read
  }
  const wanted = [{ glyphs: [{ id: 0, x: 0, y: 0 }], advance: horizontalAdvance(tables, 0) }, ...slots]
  wanted.forEach((slot, code) => {
    const only = slot.glyphs.length === 1 ? slot.glyphs[0] : undefined
    if (only && only.x === 0 && only.y === 0 && !homes.has(only.id)) homes.set(only.id, code)
  })
  let next = wanted.length
  const pending: number[] = []
  const homeOf = (glyph: number) => {
    const known = homes.get(glyph)
    if (known !== undefined) return known
    homes.set(glyph, next)
    pending.push(glyph)
    return next++
  }
  const copied = (glyph: number) => {
    const data = outlinesOf(glyph)
    const components = componentsOf(data)
    if (components.length === 0) return data
    const copy = data.slice()
    for (const { glyph: part, at } of components) viewOf(copy).setUint16(at, homeOf(part))
    return copy
  }
  wanted.forEach((slot, code) => {
    const painted = slot.glyphs.filter(({ id }) => outlinesOf(id).length > 0)
    const first = painted[0]
    const own =
      first && painted.length === 1 && first.x === 0 && first.y === 0 && homes.get(first.id) === code
    const outlines = !first
      ? new Uint8Array()
      : own
        ? copied(first.id)
        : composite(painted, outlinesOf, homeOf)
    glyphs.push({ outlines, advance: slot.advance })
  })
  for (let glyph = pending.shift(); glyph !== undefined; glyph = pending.shift()) {
    glyphs.push({ outlines: copied(glyph), advance: horizontalAdvance(tables, glyph) })
  }
  return glyphs
}

function composite(
  parts: readonly PlacedGlyph[],
  outlinesOf: (glyph: number) => Uint8Array,
  homeOf: (glyph: number) => number,
): Uint8Array {
  const data = new Uint8Array(10 + parts.length * 8)
  const view = viewOf(data)
  view.setInt16(0, -1)
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number]
  parts.forEach(({ id, x, y }, index) => {
    const at = 10 + index * 8
    // ARG_1_AND_2_ARE_WORDS, ARGS_ARE_XY_VALUES, and MORE_COMPONENTS on all but the last
    view.setUint16(at, 0x0003 | (index < parts.length - 1 ? 0x0020 : 0))
    view.setUint16(at + 2, homeOf(id))
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
    const part = viewOf(outlinesOf(id))
    box[0] = Math.min(box[0], part.getInt16(2) + x)
    box[1] = Math.min(box[1], part.getInt16(4) + y)
    box[2] = Math.max(box[2], part.getInt16(6) + x)
    box[3] = Math.max(box[3], part.getInt16(8) + y)
  })
  box.forEach((value, index) => {
    view.setInt16(2 + index * 2, value)
  })
  return data
}
