import { type Tables, tableOf, viewOf } from './opened-files.js'

/** Nominal advance of a glyph, units (hmtx table). */
export function horizontalAdvance(tables: Tables, glyph: number): number {
  const count = viewOf(tableOf(tables, 'hhea')).getUint16(34)
  return viewOf(tableOf(tables, 'hmtx')).getUint16(Math.min(glyph, count - 1) * 4)
}
