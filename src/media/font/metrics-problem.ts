import { type FontTables, tableOf } from './tables.js'

/** What is wrong with the numbers, advances and names of a font, or null.
 * @throws RangeError where a table ends too early */
export function metricsProblem(tables: FontTables): string | null {
  const units = tableOf(tables, 'head').getUint16(18)
  if (units < 16 || units > 16384) return `${units} units per em`
  const glyphs = tableOf(tables, 'maxp').getUint16(4)
  const metrics = tableOf(tables, 'hhea').getUint16(34)
  if (glyphs === 0 || metrics === 0 || metrics > glyphs) return 'its number of glyphs'
  if (tableOf(tables, 'hmtx').byteLength < metrics * 4 + (glyphs - metrics) * 2) return 'advances are missing'
  const wide = wideGlyph(tables, metrics)
  if (wide !== null) return `the advance of glyph ${wide}`
  if (tableOf(tables, 'OS/2').byteLength < 78) return 'its `OS/2` table ends too early'
  return namesProblem(tableOf(tables, 'name')) ?? postProblem(tableOf(tables, 'post'))
}

/** A glyph that is wider than the widest of the font (`advanceWidthMax`, OpenType spec, "hhea"), or null. */
function wideGlyph(tables: FontTables, metrics: number): number | null {
  const widest = tableOf(tables, 'hhea').getUint16(10)
  const advances = tableOf(tables, 'hmtx')
  for (let glyph = 0; glyph < metrics; glyph += 1) if (advances.getUint16(glyph * 4) > widest) return glyph
  return null
}

function namesProblem(table: DataView): string | null {
  const [count, storage] = [table.getUint16(2), table.getUint16(4)]
  for (let index = 0; index < count; index += 1) {
    const at = 6 + index * 12
    if (storage + table.getUint16(at + 10) + table.getUint16(at + 8) > table.byteLength)
      return 'a name ends too early'
  }
  return null
}

/** Names of glyphs: as many indexes as the table says, and a name for each that is none of the usual 258. */
function postProblem(table: DataView): string | null {
  if (table.byteLength < 32) return 'its `post` table ends too early'
  if (table.getUint32(0) !== 0x00020000) return null
  const count = table.getUint16(32)
  let own = 0
  for (let index = 0; index < count; index += 1) own = Math.max(own, table.getUint16(34 + index * 2) - 257)
  let at = 34 + count * 2
  for (; own > 0; own -= 1) at += 1 + table.getUint8(at)
  return at > table.byteLength ? 'names of glyphs are missing' : null
}
