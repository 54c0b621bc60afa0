import type { OpenFont } from 'fontkit'
import { Blob, Face, Font as ShaperFont } from 'harfbuzzjs'
import type { Font } from '../text/types.js'
import { rememberInternals } from './font-internals.js'
import { openFont, tableOf, tablesOf } from './open-tables.js'

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
  const opened = openFont(bytes)
  const tables = tablesOf(opened, bytes)
  tableOf(tables, 'glyf')
  const face = new Face(new Blob(bytes))
  const shaper = new ShaperFont(face)
  const covered = new Map<number, boolean>()
  const font: Font = {
    id,
    ...metricsOf(opened),
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

/** A PostScript name as OpenType allows it: up to 63 printable ASCII characters that delimit nothing ("name", ID 6). */
function nameOf(written: string): string {
  return written.replaceAll(/[^!-~]|[()<>[\]{}/%#]/gu, '').slice(0, 63) || 'Font'
}

function metricsOf(opened: OpenFont): Omit<Font, 'id' | 'kerning' | 'covers'> {
  const { ascent, bbox } = opened
  return {
    postscriptName: nameOf(opened.postscriptName ?? ''),
    unitsPerEm: opened.unitsPerEm,
    glyphCount: opened.numGlyphs,
    ascent,
    descent: opened.descent,
    lineGap: opened.lineGap,
    capHeight: opened.capHeight || ascent,
    xHeight: opened.xHeight || Math.round(ascent / 2),
    italicAngle: opened.italicAngle,
    weight: opened['OS/2'].usWeightClass,
    boundingBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY],
    underlinePosition: opened.underlinePosition,
    underlineThickness: opened.underlineThickness,
  }
}
