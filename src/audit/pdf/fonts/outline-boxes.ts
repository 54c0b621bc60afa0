/** Left, bottom, right and top of what a glyph paints, in ems from its origin. */
export type InkBox = readonly [left: number, bottom: number, right: number, top: number]

/** Of a table of outlines each glyph begins with its number of contours and its box. */
const boxOffset = 2

/**
 * Reads the box of each outline of a TrueType font (OpenType `head`, `loca` and `glyf`): what is painted, whatever the
 * rest of the file says of it. Glyphs without outline have none.
 *
 * @param bytes an embedded font file
 * @returns the box of a glyph by its number, null where it paints nothing
 * @throws when the tables that hold outlines are missing or shorter than they say
 */
export function outlineBoxes(bytes: Uint8Array): (glyph: number) => InkBox | null {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = (tag: string) => {
    for (let index = 0; index < file.getUint16(4); index++) {
      const at = 12 + index * 16
      const name = String.fromCharCode(...bytes.subarray(at, at + 4))
      if (name === tag)
        return new DataView(bytes.buffer, bytes.byteOffset + file.getUint32(at + 8), file.getUint32(at + 12))
    }
    throw new Error(`Unexpected font without its table \`${tag}\``)
  }
  const head = table('head')
  const places = table('loca')
  const outlines = table('glyf')
  const em = head.getUint16(18)
  const isLong = head.getInt16(50) === 1
  const count = places.byteLength / (isLong ? 4 : 2) - 1
  const place = (glyph: number) => (isLong ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2)
  return (glyph) => {
    if (glyph < 0 || glyph >= count) return null
    const at = place(glyph)
    if (place(glyph + 1) <= at) return null
    const side = (index: number) => outlines.getInt16(at + boxOffset + index * 2) / em
    return [side(0), side(1), side(2), side(3)]
  }
}
