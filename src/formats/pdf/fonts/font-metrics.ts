import type { OpenFont } from 'fontkit'
import type { Font } from '../text/types.js'

/** A PostScript name as OpenType allows it: up to 63 printable ASCII characters that delimit nothing ("name", ID 6). */
function nameOf(written: string): string {
  return written.replaceAll(/[^!-~]|[()<>[\]{}/%#]/gu, '').slice(0, 63) || 'Font'
}

/** What a font file says of itself, in units. */
export function metricsOf(opened: OpenFont): Omit<Font, 'id' | 'kerning' | 'covers'> {
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
