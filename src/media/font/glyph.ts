/** Whether the instructions and the last point of a simple glyph stand in it. */
export function isWholeGlyph(outline: DataView, contours: number): boolean {
  if (contours === 0) return true
  const at = 10 + contours * 2
  const points = outline.getUint16(at - 2) + 1
  const from = at + 2 + outline.getUint16(at)
  for (let index = 1; index < contours; index += 1)
    if (outline.getUint16(8 + index * 2) > outline.getUint16(10 + index * 2)) return false
  let [flags, read] = [from, 0]
  let bytes = 0
  while (read < points) {
    const flag = outline.getUint8(flags)
    const times = flag & 8 ? outline.getUint8(flags + 1) + 1 : 1
    flags += flag & 8 ? 2 : 1
    read += times
    bytes += times * ((flag & 2 ? 1 : flag & 16 ? 0 : 2) + (flag & 4 ? 1 : flag & 32 ? 0 : 2))
  }
  return read === points && flags + bytes <= outline.byteLength
}

/** Glyphs that a composite glyph is made of. */
export function partsOf(outline: DataView): number[] {
  const found: number[] = []
  for (let at = 10; ; ) {
    const flags = outline.getUint16(at)
    found.push(outline.getUint16(at + 2))
    at += flags & 1 ? 8 : 6
    at += flags & 8 ? 2 : flags & 64 ? 4 : flags & 128 ? 8 : 0
    if (at > outline.byteLength) throw new RangeError('A part ends behind its glyph')
    if (!(flags & 32)) return found
  }
}
