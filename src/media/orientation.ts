/**
 * How a camera held the picture, 1 to 8, from an Exif segment (Exif 2.32 §4.6.4); 1 where it says nothing.
 *
 * @param segment an APP1 segment with its marker
 */
export function orientationOf(segment: Uint8Array): number {
  const start = 10
  if (segment[1] !== 0xe1 || String.fromCharCode(...segment.subarray(4, 8)) !== 'Exif') return 1
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength)
  if (segment.length < start + 8) return 1
  const isLittle = view.getUint16(start) === 0x4949
  const directory = start + view.getUint32(start + 4, isLittle)
  if (directory + 2 > segment.length) return 1
  const count = view.getUint16(directory, isLittle)
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > segment.length) return 1
    if (view.getUint16(at, isLittle) !== 0x0112) continue
    const value = view.getUint16(at + 8, isLittle)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
