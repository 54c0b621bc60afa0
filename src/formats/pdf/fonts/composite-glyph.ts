import { largestOf, smallestOf } from '../../../model/extremes.js'
import { viewOf } from './open-tables.js'

/** A part of a composite: a glyph of the same font, moved and scaled. */
export interface CompositePart {
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
export function compositeGlyph(parts: readonly CompositePart[]): Uint8Array {
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
