import { largestOf } from '../../../model/extremes.js'
import { componentsOf } from './glyph-outlines.js'
import { viewOf } from './open-tables.js'
import type { SubsetGlyph } from './subset-glyphs.js'

interface Extent {
  points: number
  contours: number
  depth: number
}

/** Table maxp of a subset: readers size their buffers by it, so synthesised composites must be counted. */
export function maximumProfile(glyphs: readonly SubsetGlyph[]): Uint8Array {
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
