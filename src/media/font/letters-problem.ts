import { type FontTables, tableOf } from './tables.js'

/**
 * What is wrong with the table that gives letters their glyphs, or null: it names a glyph that the font does not have
 * (OpenType spec, "cmap", formats 4 and 12, which shapers choose).
 * @throws RangeError where the table ends too early
 */
export function lettersProblem(tables: FontTables): string | null {
  const cmap = tableOf(tables, 'cmap')
  const glyphs = tableOf(tables, 'maxp').getUint16(4)
  const places = new Set(
    Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + index * 8 + 4)),
  )
  for (const at of places) {
    const format = cmap.getUint16(at)
    const letter =
      format === 4 ? astray4(cmap, at, glyphs) : format === 12 ? astray12(cmap, at, glyphs) : null
    if (letter !== null) return `the glyph of U+${letter.toString(16).toUpperCase().padStart(4, '0')}`
  }
  return null
}

/** A letter whose glyph is none of the font's: segments with a distance, or with places in a list. */
function astray4(cmap: DataView, at: number, glyphs: number): number | null {
  const twice = cmap.getUint16(at + 6)
  for (let segment = 0; segment < twice; segment += 2) {
    const end = cmap.getUint16(at + 14 + segment)
    const start = cmap.getUint16(at + 16 + twice + segment)
    const distance = cmap.getUint16(at + 16 + 2 * twice + segment)
    const rangeAt = at + 16 + 3 * twice + segment
    const range = cmap.getUint16(rangeAt)
    // The last segment ends the list and holds no letter.
    for (let letter = start; letter <= end && letter < 0xffff; letter += 1) {
      const listed = range === 0 ? letter : cmap.getUint16(rangeAt + range + (letter - start) * 2)
      if (range !== 0 && listed === 0) continue
      if (((listed + distance) & 0xffff) >= glyphs) return letter
    }
  }
  return null
}

function astray12(cmap: DataView, at: number, glyphs: number): number | null {
  const groups = cmap.getUint32(at + 12)
  for (let group = at + 16; group < at + 16 + groups * 12; group += 12) {
    const [start, end] = [cmap.getUint32(group), cmap.getUint32(group + 4)]
    const first = cmap.getUint32(group + 8)
    if (first + (end - start) >= glyphs) return start + Math.max(0, glyphs - first)
  }
  return null
}
