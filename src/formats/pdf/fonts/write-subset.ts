import type { Slot } from '../text/types.js'
import { maximumProfile } from './maximum-profile.js'
import { type Tables, tableOf, viewOf } from './open-tables.js'
import { type SubsetGlyph, subsetGlyphs } from './subset-glyphs.js'
import { writeTables } from './write-tables.js'

/**
 * A TrueType file for embedding whose glyph ids are the codes of `slots` (the first has code 1), advances as shaped
 * (ISO 32000-1 §9.7.4.2, CIDFontType2 with an Identity CIDToGIDMap). Instructions are left out.
 */
export function writeSubset(tables: Tables, slots: readonly Slot[]): Uint8Array {
  const glyphs = subsetGlyphs(tables, slots)
  const { glyf, loca } = outlineTables(glyphs)
  const head = tableOf(tables, 'head').slice()
  viewOf(head).setUint32(8, 0)
  viewOf(head).setInt16(50, 1)
  const hhea = tableOf(tables, 'hhea').slice()
  viewOf(hhea).setUint16(10, Math.max(...glyphs.map(({ advance }) => advance)))
  viewOf(hhea).setUint16(34, glyphs.length)
  return writeTables(
    new Map([
      ['glyf', glyf],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', metricsTable(glyphs)],
      ['loca', loca],
      ['maxp', maximumProfile(glyphs)],
    ]),
  )
}

function outlineTables(glyphs: readonly SubsetGlyph[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new Uint8Array((glyphs.length + 1) * 4)
  const padded = (length: number) => (length + 3) & ~3
  const glyf = new Uint8Array(glyphs.reduce((sum, { outlines }) => sum + padded(outlines.length), 0))
  let at = 0
  glyphs.forEach(({ outlines }, index) => {
    glyf.set(outlines, at)
    at += padded(outlines.length)
    viewOf(loca).setUint32((index + 1) * 4, at)
  })
  return { glyf, loca }
}

/** The left side bearing is the outlines' xMin: readers shift a glyph by the difference (head flags, bit 1). */
function metricsTable(glyphs: readonly SubsetGlyph[]): Uint8Array {
  const table = new Uint8Array(glyphs.length * 4)
  const view = viewOf(table)
  glyphs.forEach(({ outlines, advance }, index) => {
    view.setUint16(index * 4, advance)
    if (outlines.length > 0) view.setInt16(index * 4 + 2, viewOf(outlines).getInt16(2))
  })
  return table
}
