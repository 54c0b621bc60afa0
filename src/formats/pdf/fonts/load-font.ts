import { Blob, Face, Font as ShaperFont } from 'harfbuzzjs'
import type { Font } from '../text/types.js'
import { rememberInternals } from './font-internals.js'
import { openTables, type Tables, tableOf, viewOf } from './open-tables.js'

export interface LoadFontOptions {
  /** Unique name among the fonts in use. */
  id: string
  /** False where kerning tears copied words (Amiri). Default true. */
  kerning?: boolean
}

/**
 * Opens a static TrueType font.
 * @param file a whole `.ttf` file; kept, not copied
 * @throws where the bytes are no TrueType font with glyf outlines
 */
export function loadFont(file: Uint8Array, { id, kerning = true }: LoadFontOptions): Font {
  // Not as a Node Buffer, whose `slice` is no copy: writing subsets would change the font
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const tables = openTables(bytes)
  tableOf(tables, 'glyf')
  const face = new Face(new Blob(bytes))
  const shaper = new ShaperFont(face)
  const covered = new Map<number, boolean>()
  const font: Font = {
    id,
    ...metricsOf(tables),
    kerning,
    covers(codePoint) {
      const known = covered.get(codePoint)
      if (known !== undefined) return known
      const glyph = shaper.nominalGlyph(codePoint)
      const answer = glyph !== undefined && glyph !== 0
      covered.set(codePoint, answer)
      return answer
    },
  }
  rememberInternals(font, { tables, face, shaper, slots: new Map(), shaped: new Map() })
  return font
}

function metricsOf(tables: Tables): Omit<Font, 'id' | 'kerning' | 'covers'> {
  const head = viewOf(tableOf(tables, 'head'))
  const hhea = viewOf(tableOf(tables, 'hhea'))
  const os2 = viewOf(tableOf(tables, 'OS/2'))
  const post = viewOf(tableOf(tables, 'post'))
  const ascent = hhea.getInt16(4)
  const hasHeights = os2.getUint16(0) >= 2
  return {
    postscriptName: postscriptName(tableOf(tables, 'name')),
    unitsPerEm: head.getUint16(18),
    glyphCount: viewOf(tableOf(tables, 'maxp')).getUint16(4),
    ascent,
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    capHeight: (hasHeights && os2.getInt16(88)) || ascent,
    xHeight: (hasHeights && os2.getInt16(86)) || Math.round(ascent / 2),
    italicAngle: post.getInt32(4) / 65536,
    weight: os2.getUint16(4),
    boundingBox: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    underlinePosition: post.getInt16(8),
    underlineThickness: post.getInt16(10),
  }
}

/** Name record 6 (PostScript name), of whatever platform comes first. */
function postscriptName(name: Uint8Array): string {
  const view = viewOf(name)
  const storage = view.getUint16(4)
  for (let index = 0; index < view.getUint16(2); index++) {
    const record = 6 + index * 12
    if (view.getUint16(record + 6) !== 6) continue
    const start = storage + view.getUint16(record + 10)
    const raw = name.subarray(start, start + view.getUint16(record + 8))
    return String.fromCharCode(...raw.filter((byte) => byte > 32 && byte < 127))
  }
  return 'Font'
}
