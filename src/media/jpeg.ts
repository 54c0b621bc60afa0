import type { RasterSize } from './png.js'

/** Walks the segments of a JPEG (ISO/IEC 10918-1 annex B) to its frame header and checks that it ends. */
export function inspectJpeg(bytes: Uint8Array): RasterSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return { ok: false, reason: 'it is damaged (no marker where one must stand)' }
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = view.getUint16(at + 2)
    if (isFrame(marker)) {
      if (at + 9 >= bytes.length) break
      if (bytes[at + 9] === 4) return { ok: false, reason: 'its colours are CMYK, expected RGB or grey' }
      const ended = bytes.lastIndexOf(0xd9) > at && bytes[bytes.lastIndexOf(0xd9) - 1] === 0xff
      const height = view.getUint16(at + 5)
      const width = view.getUint16(at + 7)
      if (!ended || width === 0 || height === 0) break
      return { ok: true, width, height }
    }
    at += 2 + length
  }
  return { ok: false, reason: 'it is damaged (it ends too early)' }
}

/** SOF0 to SOF15 without DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
