import { crc32 } from './crc32.js'

/** The size of a picture in pixels, or why it cannot be used. */
export type RasterSize = { ok: true; width: number; height: number } | { ok: false; reason: string }

/** Walks the chunks of a PNG (ISO/IEC 15948 §5) and checks each CRC, so that a damaged file is noticed. */
export function inspectPng(bytes: Uint8Array): RasterSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 8
  let size: { width: number; height: number } | null = null
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) break
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) {
      return { ok: false, reason: `it is damaged (checksum of its ${name} part)` }
    }
    if (name === 'IHDR') size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (name === 'IEND') {
      return size && size.width > 0 && size.height > 0
        ? { ok: true, ...size }
        : { ok: false, reason: 'it is damaged (no size)' }
    }
    at = end
  }
  return { ok: false, reason: 'it is damaged (it ends too early)' }
}
