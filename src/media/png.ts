import { crc32, inflateSync } from 'node:zlib'
import type { RasterInspection } from './raster-inspection.js'

/** Parts that say how the picture looks; the others are notes of cameras and programs, and frames of animations. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'iCCP', 'sBIT', 'IDAT', 'IEND'])

interface Header {
  width: number
  height: number
  depth: number
  colour: number
  isInterlaced: boolean
  /** Whether compression, filters and passes are those that are known (§11.2.2). */
  isKnown: boolean
}

/**
 * Walks the chunks of a PNG (ISO/IEC 15948 §5), checks each CRC and decompresses its pixels, so that a damaged file is
 * noticed, and leaves out what does not belong to the picture.
 */
export function inspectPng(bytes: Uint8Array): RasterInspection {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 8)]
  const pixels: Uint8Array[] = []
  let header: Header | null = null
  let hasPalette = false
  for (const { name, at, length } of pngParts(bytes)) {
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length))
      return { ok: false, reason: `it is damaged (checksum of its ${name} part)` }
    if (name === 'IHDR' && length === 13) header = headerAt(view, at + 8)
    if (name === 'PLTE') hasPalette = true
    if (name === 'IDAT') pixels.push(data)
    if (kept.has(name)) parts.push(bytes.subarray(at, at + 12 + length))
    if (name === 'IEND') {
      const reason = damageOf(header, hasPalette, pixels)
      if (!header || reason) return { ok: false, reason: `it is damaged (${reason ?? 'no size'})` }
      return { ok: true, width: header.width, height: header.height, bytes: Buffer.concat(parts) }
    }
  }
  return { ok: false, reason: 'it is damaged (it ends too early)' }
}

/** The parts of a PNG: where each begins, and how many bytes its data have. One that is cut off ends them. */
export function* pngParts(bytes: Uint8Array): Generator<{ name: string; at: number; length: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) return
    yield { name: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), at, length }
    at += 12 + length
  }
}

function headerAt(view: DataView, at: number): Header {
  return {
    width: view.getUint32(at),
    height: view.getUint32(at + 4),
    depth: view.getUint8(at + 8),
    colour: view.getUint8(at + 9),
    isInterlaced: view.getUint8(at + 12) === 1,
    isKnown: view.getUint16(at + 10) === 0 && view.getUint8(at + 12) <= 1,
  }
}

/** Samples of a pixel and depths that each type of colour may have. */
const colours: Record<number, { samples: number; depths: readonly number[] }> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
}

/** Most pixels: more than any print needs, and less than fills the memory. */
export const mostPixels = 100_000_000

function damageOf(header: Header | null, hasPalette: boolean, pixels: readonly Uint8Array[]): string | null {
  const colour = header && colours[header.colour]
  if (!header || header.width === 0 || header.height === 0) return 'no size'
  if (!colour?.depths.includes(header.depth)) return 'an unknown type of colour'
  if (!header.isKnown) return 'an unknown way of compression'
  if (header.colour === 3 && !hasPalette) return 'its palette is missing'
  if (header.width * header.height > mostPixels) return `more than ${mostPixels / 1e6} million pixels`
  const lines = linesOf(header, header.depth * colour.samples)
  const expected = lines.reduce((sum, { count, length }) => sum + count * (length + 1), 0)
  try {
    const raw = inflateSync(Buffer.concat(pixels), { maxOutputLength: expected + 1 })
    if (raw.length < expected) return 'pixels are missing'
    let at = 0
    for (const { count, length } of lines)
      for (let line = 0; line < count; line += 1, at += length + 1)
        if ((raw[at] ?? 5) > 4) return 'a line of pixels cannot be read'
    return raw.length > expected ? 'more pixels than its size' : null
  } catch {
    return 'its pixels cannot be decompressed'
  }
}

/** How many lines of how many bytes each pass has (§8.2, Adam7). */
function linesOf({ width, height, isInterlaced }: Header, bits: number): { count: number; length: number }[] {
  const passes = isInterlaced
    ? [
        [0, 0, 8, 8],
        [4, 0, 8, 8],
        [0, 4, 4, 8],
        [2, 0, 4, 4],
        [0, 2, 2, 4],
        [1, 0, 2, 2],
        [0, 1, 1, 2],
      ]
    : [[0, 0, 1, 1]]
  return passes.flatMap(([x = 0, y = 0, stepX = 1, stepY = 1]) => {
    const columns = Math.ceil((width - x) / stepX)
    const count = Math.ceil((height - y) / stepY)
    return columns > 0 && count > 0 ? [{ count, length: Math.ceil((columns * bits) / 8) }] : []
  })
}
