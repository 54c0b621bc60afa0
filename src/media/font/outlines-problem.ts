import { largestOf } from '../../model/arrays.js'
import { isWholeGlyph, partsOf } from './glyph.js'
import { type FontTables, tableOf } from './tables.js'

/** Most levels of glyphs that are made of glyphs. */
const deepestGlyph = 16

/** What is wrong with the outlines of a font, or null.
 * @throws RangeError where a table ends too early */
export function outlinesProblem(tables: FontTables): string | null {
  const [loca, glyf] = [tableOf(tables, 'loca'), tableOf(tables, 'glyf')]
  const glyphs = tableOf(tables, 'maxp').getUint16(4)
  const format = tableOf(tables, 'head').getInt16(50)
  if (format !== 0 && format !== 1) return 'its format of places of glyphs'
  const place = (index: number) => (format === 1 ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2)
  const parts = new Map<number, number[]>()
  for (let glyph = 0; glyph < glyphs; glyph += 1) {
    const [start, end] = [place(glyph), place(glyph + 1)]
    if (start > end || end > glyf.byteLength) return `the place of glyph ${glyph}`
    if (start === end) continue
    const outline = new DataView(glyf.buffer, glyf.byteOffset + start, end - start)
    const contours = outline.getInt16(0)
    if (outline.byteLength < 10) return `the outline of glyph ${glyph}`
    if (contours < 0) {
      const found = partsOf(outline)
      if (found.some((part) => part >= glyphs)) return `the parts of glyph ${glyph}`
      parts.set(glyph, found)
    } else if (!isWholeGlyph(outline, contours)) return `the outline of glyph ${glyph}`
  }
  const deep = tooDeep(parts)
  return deep === null ? null : `the parts of glyph ${deep}`
}

/** The first glyph that is made of itself or of too many levels; each is measured once. */
function tooDeep(parts: ReadonlyMap<number, readonly number[]>): number | null {
  const levels = new Map<number, number>()
  const levelOf = (glyph: number, above: number): number => {
    const known = levels.get(glyph)
    if (known !== undefined) return known
    if (above > deepestGlyph) return Number.POSITIVE_INFINITY
    const level = largestOf(
      (parts.get(glyph) ?? []).map((part) => levelOf(part, above + 1) + 1),
      0,
    )
    levels.set(glyph, level)
    return level
  }
  for (const glyph of parts.keys()) if (levelOf(glyph, 0) > deepestGlyph) return glyph
  return null
}
