import { Blob, Face, Font as ShaperFont } from 'harfbuzzjs'
import { metricsOf } from './font-metrics.js'
import { openFont, type Tables, tableOf, tablesOf } from './open-tables.js'

/** What is the same wherever a font file is used. Nothing in it changes once it is open. */
export interface OpenedFile {
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
