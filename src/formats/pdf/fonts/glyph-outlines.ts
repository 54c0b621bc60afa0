import type { Tables } from './open-tables.js'
import { tableOf, viewOf } from './open-tables.js'

/** A component of a composite glyph (OpenType spec, glyf table). */
export interface Component {
  glyph: number
  /** Offset of the glyph index inside the glyph's data, bytes. */
  at: number
}

const wordArguments = 0x0001
const scaled = 0x0008
const moreComponents = 0x0020
const scaledXY = 0x0040
const twoByTwo = 0x0080
const hasInstructions = 0x0100

/** The glyf data of a glyph, without instructions; empty where it paints nothing. */
export function glyphOutlines(tables: Tables, glyph: number): Uint8Array {
  const data = glyphData(tables, glyph)
  if (data.length === 0) return data
  return viewOf(data).getInt16(0) < 0 ? withoutTail(data) : withoutInstructions(data)
}

/** Components of glyf data; none for a simple glyph. */
export function componentsOf(data: Uint8Array): Component[] {
  const found: Component[] = []
  if (data.length === 0 || viewOf(data).getInt16(0) >= 0) return found
  walkComponents(data, (at) => found.push({ glyph: viewOf(data).getUint16(at + 2), at: at + 2 }))
  return found
}

function glyphData(tables: Tables, glyph: number): Uint8Array {
  const loca = viewOf(tableOf(tables, 'loca'))
  const long = viewOf(tableOf(tables, 'head')).getInt16(50) === 1
  const offset = (index: number) => (long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2)
  return tableOf(tables, 'glyf').subarray(offset(glyph), offset(glyph + 1))
}

function withoutInstructions(data: Uint8Array): Uint8Array {
  const view = viewOf(data)
  const lengthAt = 10 + view.getInt16(0) * 2
  const length = view.getUint16(lengthAt)
  if (length === 0) return data
  const stripped = new Uint8Array(data.length - length)
  stripped.set(data.subarray(0, lengthAt))
  stripped.set(data.subarray(lengthAt + 2 + length), lengthAt + 2)
  return stripped
}

function withoutTail(data: Uint8Array): Uint8Array {
  const copy = data.slice()
  const view = viewOf(copy)
  const end = walkComponents(copy, (at) => view.setUint16(at, view.getUint16(at) & ~hasInstructions))
  return copy.subarray(0, end)
}

/** Calls `visit` with the offset of each component's flags; returns the offset behind the last. */
function walkComponents(data: Uint8Array, visit: (at: number) => void): number {
  const view = viewOf(data)
  let at = 10
  for (;;) {
    const flags = view.getUint16(at)
    visit(at)
    at += flags & wordArguments ? 8 : 6
    if (flags & scaled) at += 2
    else if (flags & scaledXY) at += 4
    else if (flags & twoByTwo) at += 8
    if (!(flags & moreComponents)) return at
  }
}
