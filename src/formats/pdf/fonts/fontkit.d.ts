/** What we use of fontkit, which declares no types. Lengths are in font units. */
declare module 'fontkit' {
  export interface OpenFont {
    type: string
    postscriptName: string | null
    unitsPerEm: number
    numGlyphs: number
    ascent: number
    descent: number
    lineGap: number
    /** Falls back to the ascent. */
    capHeight: number
    /** 0 where the font does not say it. */
    xHeight: number
    italicAngle: number
    underlinePosition: number
    underlineThickness: number
    bbox: { minX: number; minY: number; maxX: number; maxY: number }
    'OS/2': { usWeightClass: number }
    directory: { tables: Record<string, { offset: number; length: number }> }
  }
  /** Throws where the bytes are no font that it knows. */
  export function create(bytes: Uint8Array): OpenFont
}
