import { decode } from 'jpeg-js'
import { reasonOf } from '../model/reason-of.js'
import { orientationOf } from './orientation.js'
import type { RasterInspection } from './raster-inspection.js'
import { upright } from './upright.js'

/** Most millions of pixels: more than any camera takes. */
export const largestJpeg = 100

interface Segment {
  marker: number
  bytes: Uint8Array
}

/**
 * Walks the segments of a JPEG (ISO/IEC 10918-1 annex B) and decodes it, so that a damaged file is noticed. What cameras
 * and programs note (place, time, device, thumbnails) is left out; a picture that they note as turned is turned.
 */
export function inspectJpeg(bytes: Uint8Array): RasterInspection {
  const head = segmentsOf(bytes)
  if ('reason' in head) return { ok: false, reason: head.reason }
  const { segments, scans, width, height } = head
  if (width * height > largestJpeg * 1e6)
    return { ok: false, reason: `it has more than ${largestJpeg} million pixels` }
  const plain = Buffer.concat([
    bytes.subarray(0, 2),
    ...segments.filter(isPicture).map((one) => one.bytes),
    scans,
  ])
  const options = {
    useTArray: true,
    tolerantDecoding: false,
    maxResolutionInMP: largestJpeg,
    maxMemoryUsageInMB: 2048,
  }
  try {
    const decoded = decode(plain, { ...options, useTArray: true })
    const orientation =
      segments.map((segment) => orientationOf(segment.bytes)).find((found) => found > 1) ?? 1
    if (orientation === 1) return { ok: true, width, height, bytes: plain }
    const profile = segments.filter(({ marker }) => marker === 0xe2).map((one) => one.bytes)
    return { ok: true, ...upright(decoded, orientation, profile) }
  } catch (error) {
    const reason = reasonOf(error)
    return { ok: false, reason: reason === 'it is damaged' ? reason : `it is damaged (${reason})` }
  }
}

/** Everything but notes: the density, the colour profile and Adobe's transform belong to the picture. */
function isPicture({ marker, bytes }: Segment): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef || marker === 0xe0 || marker === 0xee) return true
  return marker === 0xe2 && String.fromCharCode(...bytes.subarray(4, 15)) === 'ICC_PROFILE'
}

function segmentsOf(
  bytes: Uint8Array,
): { segments: Segment[]; scans: Uint8Array; width: number; height: number } | { reason: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const segments: Segment[] = []
  const early = { reason: 'it is damaged (it ends too early)' }
  let size: { width: number; height: number } | null = null
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return { reason: 'it is damaged (no marker where one must stand)' }
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) return early
    if (isFrame(marker)) {
      if (at + 9 >= bytes.length) return early
      if (bytes[at + 9] === 4) return { reason: 'its colours are CMYK, expected RGB or grey' }
      if (marker > 0xc2) return { reason: 'its coding is unusual, expected baseline or progressive' }
      size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    if (marker === 0xda) {
      const last = bytes.lastIndexOf(0xd9)
      const isEnded = last > at && bytes[last - 1] === 0xff
      if (!isEnded || !size || size.width === 0 || size.height === 0) return early
      return { segments, scans: bytes.subarray(at, last + 1), ...size }
    }
    segments.push({ marker, bytes: bytes.subarray(at, end) })
    at = end
  }
  return early
}

/** SOF0 to SOF15 without DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
