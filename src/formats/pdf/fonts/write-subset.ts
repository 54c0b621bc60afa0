import { largestOf } from '../../../model/arrays.js'
import type { Font, Slot } from '../text/types.js'
import { componentsOf, fontInternals, tableOf, viewOf } from './opened-files.js'
import { type SubsetGlyph, subsetGlyphs } from './subset-glyphs.js'
import { writeTables } from './write-tables.js'

interface Subset {
  /** A TrueType file. */
  bytes: Uint8Array
  /** Box around all glyphs, units: xMin, yMin, xMax, yMax. */
  boundingBox: [number, number, number, number]
}

/**
 * A TrueType file for embedding whose glyph ids are the codes of `slots` (the first has code 1), advances as shaped
 * (ISO 32000-1 §9.7.4.2, CIDFontType2 with an Identity CIDToGIDMap). Instructions are left out. The bounding box is
 * that of what is embedded: PDFium takes lines whose font boxes overlap for one line.
 */
export function writeSubset(font: Font, slots: readonly Slot[]): Subset {
  const { tables } = fontInternals(font)
  const glyphs = subsetGlyphs(font, slots)
  const boundingBox = boxAround(glyphs)
  const { glyf, loca } = outlineTables(glyphs)
  const head = tableOf(tables, 'head').slice()
  const headView = viewOf(head)
  headView.setUint32(8, 0)
  boundingBox.forEach((value, index) => {
    headView.setInt16(36 + index * 2, value)
  })
  headView.setInt16(50, 1)
  const hhea = tableOf(tables, 'hhea').slice()
  viewOf(hhea).setUint16(10, largestOf(glyphs.map(({ advance }) => advance)))
  viewOf(hhea).setUint16(34, glyphs.length)
  const bytes = writeTables(
    new Map([
      ['glyf', glyf],
      ['head', head],
      ['hhea', hhea],
      ['hmtx', metricsTable(glyphs)],
      ['loca', loca],
      ['maxp', maximumProfile(glyphs)],
    ]),
  )
  return { bytes, boundingBox }
}

function boxAround(glyphs: readonly SubsetGlyph[]): [number, number, number, number] {
  const box: [number, number, number, number] = [0, 0, 0, 0]
  for (const { outlines } of glyphs) {
    if (outlines.length === 0) continue
    const view = viewOf(outlines)
    box[0] = Math.min(box[0], view.getInt16(2))
    box[1] = Math.min(box[1], view.getInt16(4))
    box[2] = Math.max(box[2], view.getInt16(6))
    box[3] = Math.max(box[3], view.getInt16(8))
  }
  return box
}

function outlineTables(glyphs: readonly SubsetGlyph[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new Uint8Array((glyphs.length + 1) * 4)
  const padded = (length: number) => (length + 3) & ~3
  const glyf = new Uint8Array(glyphs.reduce((sum, { outlines }) => sum + padded(outlines.length), 0))
  const ends = viewOf(loca)
  let at = 0
  glyphs.forEach(({ outlines }, index) => {
    glyf.set(outlines, at)
    at += padded(outlines.length)
    ends.setUint32((index + 1) * 4, at)
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

interface Extent {
  points: number
  contours: number
  depth: number
}

/** Table maxp of a subset: readers size their buffers by it, so synthesised composites must be counted. */
function maximumProfile(glyphs: readonly SubsetGlyph[]): Uint8Array {
  const known = new Map<number, Extent>()
  const extentOf = (id: number): Extent => {
    const found = known.get(id)
    if (found) return found
    const extent = measure(glyphs[id]?.outlines ?? new Uint8Array(), extentOf)
    known.set(id, extent)
    return extent
  }
  const largest = { points: 0, contours: 0, jointPoints: 0, jointContours: 0, elements: 0, depth: 0 }
  glyphs.forEach(({ outlines }, id) => {
    const { points, contours, depth } = extentOf(id)
    if (depth === 0) {
      largest.points = Math.max(largest.points, points)
      largest.contours = Math.max(largest.contours, contours)
      return
    }
    largest.jointPoints = Math.max(largest.jointPoints, points)
    largest.jointContours = Math.max(largest.jointContours, contours)
    largest.elements = Math.max(largest.elements, componentsOf(outlines).length)
    largest.depth = Math.max(largest.depth, depth)
  })
  const table = new Uint8Array(32)
  const view = viewOf(table)
  view.setUint32(0, 0x00010000)
  const { points, contours, jointPoints, jointContours, elements, depth } = largest
  const values = [
    glyphs.length,
    points,
    contours,
    jointPoints,
    jointContours,
    2,
    0,
    0,
    0,
    0,
    0,
    0,
    elements,
    depth,
  ]
  values.forEach((value, index) => {
    view.setUint16(4 + index * 2, value)
  })
  return table
}

function measure(outlines: Uint8Array, extentOf: (id: number) => Extent): Extent {
  if (outlines.length === 0) return { points: 0, contours: 0, depth: 0 }
  const view = viewOf(outlines)
  const contours = view.getInt16(0)
  if (contours >= 0) {
    const points = contours === 0 ? 0 : view.getUint16(8 + contours * 2) + 1
    return { points, contours, depth: 0 }
  }
  const parts = componentsOf(outlines).map(({ glyph }) => extentOf(glyph))
  return {
    points: parts.reduce((sum, part) => sum + part.points, 0),
    contours: parts.reduce((sum, part) => sum + part.contours, 0),
    depth: 1 + largestOf(parts.map((part) => part.depth)),
  }
}
