import { largestOf, smallestOf } from '../../../model/arrays.js'
import type { Font, PlacedGlyph, Slot } from '../text/types.js'
import { horizontalAdvance } from './horizontal-advance.js'
import { componentsOf, fontInternals, glyphOutlines, viewOf } from './opened-files.js'

/** One glyph of the subset: its glyf data and advance in units. */
export interface SubsetGlyph {
  outlines: Uint8Array
  advance: number
}

interface Original {
  font: Font
  id: number
  outlines: Uint8Array
  /** Glyph id in the subset where the outlines stand unchanged. */
  home: number | null
}

/**
 * The glyphs of a subset whose glyph ids are the slots' codes: .notdef, one glyph per slot, then helpers that only
 * serve as components. A slot that moves, scales or joins glyphs becomes a composite, and so does a second slot with
 * the same outlines.
 * @param host the font that is embedded; slots may paint glyphs of guests too
 * @param slots in code order; the first has code 1
 */
export function subsetGlyphs(host: Font, slots: readonly Slot[]): SubsetGlyph[] {
  const originals = new Map<Font, Map<number, Original>>()
  const helpers: Original[] = []
  const notdef: Slot = { glyphs: [{ id: 0, x: 0, y: 0 }], advance: advanceOf(host, 0), codePoints: [] }
  const wanted = [notdef, ...slots]

  const originalOf = (font: Font, id: number): Original => {
    const glyphs = originals.get(font) ?? new Map<number, Original>()
    originals.set(font, glyphs)
    const known = glyphs.get(id)
    if (known) return known
    const original: Original = {
      font,
      id,
      outlines: glyphOutlines(fontInternals(font).tables, id),
      home: null,
    }
    glyphs.set(id, original)
    return original
  }
  const homeOf = (original: Original): number => {
    original.home ??= wanted.length + helpers.push(original) - 1
    return original.home
  }
  const copyOf = (original: Original): Uint8Array => {
    const components = componentsOf(original.outlines)
    if (components.length === 0) return original.outlines
    const copy = original.outlines.slice()
    for (const { glyph, at } of components)
      viewOf(copy).setUint16(at, homeOf(originalOf(original.font, glyph)))
    return copy
  }

  wanted.forEach(({ glyphs }, code) => {
    const [only, second] = glyphs
    if (!only || second || isChanged(only)) return
    originalOf(only.guest?.font ?? host, only.id).home ??= code
  })
  const made = wanted.map(({ glyphs, advance }, code): SubsetGlyph => {
    const parts = glyphs
      .map((glyph) => ({ glyph, original: originalOf(glyph.guest?.font ?? host, glyph.id) }))
      .filter(({ original }) => original.outlines.length > 0)
    const [first, second] = parts
    if (!first) return { outlines: new Uint8Array(), advance }
    const stands = !second && !isChanged(first.glyph) && first.original.home === code
    const outlines = stands
      ? copyOf(first.original)
      : compositeGlyph(
          parts.map(({ glyph, original }) => ({
            id: homeOf(original),
            x: glyph.x,
            y: glyph.y,
            scale: glyph.guest?.scale ?? 1,
            outlines: original.outlines,
          })),
        )
    return { outlines, advance }
  })
  // Copies of composites may ask for further helpers while the list is walked
  for (const original of helpers) {
    made.push({ outlines: copyOf(original), advance: advanceOf(original.font, original.id) })
  }
  return made
}

function isChanged({ x, y, guest }: PlacedGlyph): boolean {
  return x !== 0 || y !== 0 || (guest !== undefined && guest.scale !== 1)
}

function advanceOf(font: Font, glyph: number): number {
  return horizontalAdvance(fontInternals(font).tables, glyph)
}

/** A part of a composite: a glyph of the same font, moved and scaled. */
interface CompositePart {
  id: number
  x: number
  y: number
  scale: number
  /** The part's own glyf data, for its bounding box. */
  outlines: Uint8Array
}

const wordsAndOffsets = 0x0003
const hasScale = 0x0008
const moreComponents = 0x0020

/** glyf data of a composite glyph (OpenType spec, glyf table). */
function compositeGlyph(parts: readonly CompositePart[]): Uint8Array {
  const data = new Uint8Array(10 + parts.reduce((sum, { scale }) => sum + (scale === 1 ? 8 : 10), 0))
  const view = viewOf(data)
  view.setInt16(0, -1)
  let at = 10
  parts.forEach(({ id, x, y, scale }, index) => {
    const isLast = index === parts.length - 1
    view.setUint16(at, wordsAndOffsets | (scale === 1 ? 0 : hasScale) | (isLast ? 0 : moreComponents))
    view.setUint16(at + 2, id)
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
    at += 8
    if (scale === 1) return
    view.setInt16(at, Math.round(scale * 16384))
    at += 2
  })
  const boxes = parts.map(boxOf)
  view.setInt16(2, smallestOf(boxes.map(([xMin]) => xMin)))
  view.setInt16(4, smallestOf(boxes.map(([, yMin]) => yMin)))
  view.setInt16(6, largestOf(boxes.map(([, , xMax]) => xMax)))
  view.setInt16(8, largestOf(boxes.map(([, , , yMax]) => yMax)))
  return data
}

function boxOf({ outlines, x, y, scale }: CompositePart): [number, number, number, number] {
  const view = viewOf(outlines)
  const at = (index: number) => view.getInt16(2 + index * 2) * scale
  return [Math.floor(at(0) + x), Math.floor(at(1) + y), Math.ceil(at(2) + x), Math.ceil(at(3) + y)]
}
