import { create, type OpenFont } from 'fontkit'
import { Blob, Face, Font as ShaperFont } from 'harfbuzzjs'
import type { Font, ShapedText, Slot } from '../text/types.js'
import { metricsOf } from './font-metrics.js'

/** What is the same wherever a font file is used. Nothing in it changes once it is open. */
interface OpenedFile {
  metrics: ReturnType<typeof metricsOf>
  tables: Tables
  face: Face
  shaper: ShaperFont
  /** Whether it has a glyph for a code point. */
  covers: (codePoint: number) => boolean
}

/** Bytes of the files that stay open: some more than the faces of Chinese take. */
const mostOpen = 160 * 1024 * 1024

/** By name, in the order in which they were opened. Opening takes a fifth of the time of a short edition in Chinese. */
const open = new Map<string, { bytes: Uint8Array; file: OpenedFile }>()

/**
 * Opens a font file, or takes it as it was opened before, where its bytes are still the same.
 * @throws where the bytes are no TrueType font with glyf outlines
 */
export function openFile(name: string, bytes: Uint8Array): OpenedFile {
  const known = open.get(name)
  if (known && (known.bytes === bytes || Buffer.compare(known.bytes, bytes) === 0)) return known.file
  const file = opened(bytes)
  open.delete(name)
  open.set(name, { bytes, file })
  let kept = 0
  for (const [other, { bytes: own }] of [...open].reverse()) {
    kept += own.length
    if (kept > mostOpen && other !== name) open.delete(other)
  }
  return file
}

function opened(file: Uint8Array): OpenedFile {
  // Not as a Node Buffer, whose `slice` is no copy: writing subsets would change the font
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const font = openFont(bytes)
  const tables = tablesOf(font, bytes)
  tableOf(tables, 'glyf')
  const face = new Face(new Blob(bytes))
  const shaper = new ShaperFont(face)
  const covered = new Map<number, boolean>()
  return {
    metrics: metricsOf(font),
    tables,
    face,
    shaper,
    covers(codePoint) {
      const known = covered.get(codePoint)
      if (known !== undefined) return known
      const glyph = shaper.nominalGlyph(codePoint)
      const answer = glyph !== undefined && glyph !== 0
      covered.set(codePoint, answer)
      return answer
    },
  }
}

/** Tables of a font file by tag; each is a view on the file's bytes. */
export type Tables = ReadonlyMap<string, Uint8Array>

/**
 * Opens a TrueType file.
 * @throws where the bytes are no TrueType font.
 */
export function openFont(bytes: Uint8Array): OpenFont {
  const font = openAny(bytes)
  if (font?.type !== 'TTF') throw new Error('Unexpected bytes, expected a TrueType font')
  return font
}

function openAny(bytes: Uint8Array): OpenFont | null {
  try {
    return create(bytes)
  } catch {
    return null
  }
}

/** The tables of a file that was opened. */
export function tablesOf({ directory }: OpenFont, bytes: Uint8Array): Tables {
  return new Map(
    Object.entries(directory.tables).map(([tag, { offset, length }]) => [
      tag,
      bytes.subarray(offset, offset + length),
    ]),
  )
}

/** A big-endian reader over bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** @throws where the font lacks the table. */
export function tableOf(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (!table) throw new Error(`Unexpected font without table ${tag}`)
  return table
}

/** What the outside never sees of a font: its tables, its shaper and its caches. */
interface FontInternals {
  tables: Tables
  shaper: ShaperFont
  face: Face
  /** Interned slots by key. */
  slots: Map<string, Slot>
  /** Shaped words: by direction, script, language and features, then by text. */
  shaped: Map<string, Map<string, ShapedText>>
}

const internals = new WeakMap<Font, FontInternals>()

/** The inside of a font that `loadFont` opened. */
export function fontInternals(font: Font): FontInternals {
  const found = internals.get(font)
  if (!found) throw new Error(`Unexpected font ${font.id}, expected one of loadFont`)
  return found
}

/** Remembers the inside of a font. */
export function rememberInternals(font: Font, inside: FontInternals): void {
  internals.set(font, inside)
}

/** A component of a composite glyph (OpenType spec, glyf table). */
interface Component {
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
