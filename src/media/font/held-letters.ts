/** `cmap`, the table that gives letters their glyphs. */
const lettersTag = 0x636d6170

/**
 * Which of the letters a font has glyphs for (OpenType spec, "cmap", formats 4 and 12, which shapers choose). Only this
 * table is read: a font of ten megabytes is asked in no time.
 *
 * @param font a TrueType file that {@link fontProblem} finds nothing wrong with
 */
export function heldLetters(font: Uint8Array, letters: Iterable<string>): Set<string> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const glyphOf = glyphsOf(view)
  return new Set([...letters].filter((letter) => glyphOf(letter.codePointAt(0) ?? 0) !== 0))
}

function glyphsOf(font: DataView): (letter: number) => number {
  const cmap = placeOfLetters(font)
  const places = Array.from({ length: font.getUint16(cmap + 2) }, (_, index) =>
    font.getUint32(cmap + 8 + index * 8),
  )
  const tables = places.map((place) => ({ at: cmap + place, format: font.getUint16(cmap + place) }))
  const full = tables.find(({ format }) => format === 12)
  const short = tables.find(({ format }) => format === 4)
  return (letter) => (full ? glyph12(font, full.at, letter) : short ? glyph4(font, short.at, letter) : 0)
}

function placeOfLetters(font: DataView): number {
  const count = font.getUint16(4)
  for (let at = 12; at < 12 + count * 16; at += 16)
    if (font.getUint32(at) === lettersTag) return font.getUint32(at + 8)
  throw new Error('The font has no `cmap` table.')
}

function glyph4(font: DataView, at: number, letter: number): number {
  const twice = font.getUint16(at + 6)
  for (let segment = 0; segment < twice; segment += 2) {
    if (letter > font.getUint16(at + 14 + segment)) continue
    const start = font.getUint16(at + 16 + twice + segment)
    if (letter < start) return 0
    const distance = font.getUint16(at + 16 + 2 * twice + segment)
    const rangeAt = at + 16 + 3 * twice + segment
    const range = font.getUint16(rangeAt)
    const listed = range === 0 ? letter : font.getUint16(rangeAt + range + (letter - start) * 2)
    return listed === 0 ? 0 : (listed + distance) & 0xffff
  }
  return 0
}

function glyph12(font: DataView, at: number, letter: number): number {
  const groups = font.getUint32(at + 12)
  for (let group = at + 16; group < at + 16 + groups * 12; group += 12) {
    const start = font.getUint32(group)
    if (letter >= start && letter <= font.getUint32(group + 4))
      return font.getUint32(group + 8) + letter - start
  }
  return 0
}
