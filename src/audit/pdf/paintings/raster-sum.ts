import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { PDFArray, type PDFDict, type PDFObject, PDFRawStream, type PDFStream } from '@cantoo/pdf-lib'
import { sha256 } from '../../../model/sha256.js'
import { entry, nameText, type Objects } from '../objects.js'
import { streamBytes } from '../stream-bytes.js'

/** Most bytes of a picture's decoded samples: those of the largest picture that is read. */
const mostSamples = 1_000_000_000

const keys = new Set(
  'Type Subtype Width Height BitsPerComponent ColorSpace Filter DecodeParms SMask Length'.split(' '),
)

/**
 * SHA-256 of what an image shows (ISO 32000-1 §8.9): a JPEG by its bytes, another by its pixels, lines from the top,
 * red, green, blue and opacity of 8 bits each.
 *
 * @returns null where it shows its samples in a way that no edition does
 */
export function rasterSum(objects: Objects, image: PDFStream): string | null {
  const { dict } = image
  if (!(image instanceof PDFRawStream && isPlain(dict))) return null
  const [filter, ...others] = objects.array(entry(dict, 'Filter')).map((one) => objects.text(one))
  if (others.length > 0) return null
  if (filter === 'DCTDecode') return sha256(image.contents)
  return filter === 'FlateDecode' ? pixelsSum(objects, image, dict) : null
}

/** Whether nothing changes what its samples mean. */
function isPlain(dict: PDFDict): boolean {
  return dict.entries().every(([name]) => keys.has(nameText(name)))
}

/** How the samples of an image are read. */
interface Samples {
  width: number
  height: number
  bits: number
  channels: number
  bytes: Uint8Array
}

function pixelsSum(objects: Objects, image: PDFRawStream, dict: PDFDict): string | null {
  const colours = coloursOf(objects, entry(dict, 'ColorSpace'))
  const samples = colours && samplesOf(objects, image, colours.channels)
  const alpha = alphaOf(objects, dict)
  if (!samples || alpha === null) return null
  const { width, height, bits, channels, bytes } = samples
  if (alpha && (alpha.width !== width || alpha.height !== height)) return null
  const most = 2 ** bits - 1
  const perLine = Math.ceil((width * channels * bits) / 8)
  const line = new Uint8Array(width * 4)
  const sum = createHash('sha256')
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const first = sampleAt(bytes, y * perLine, x * channels, bits)
      for (let part = 0; part < 3; part += 1) {
        const sample = channels === 3 ? sampleAt(bytes, y * perLine, x * 3 + part, bits) : first
        line[x * 4 + part] = colours.palette
          ? (colours.palette[first * 3 + part] ?? 0)
          : bits === 16
            ? sample >> 8
            : Math.round((sample * 255) / most)
      }
      line[x * 4 + 3] = alpha ? (alpha.bytes[y * width + x] ?? 0) : 255
    }
    sum.update(line)
  }
  return sum.digest('hex')
}

function sampleAt(bytes: Uint8Array, line: number, index: number, bits: number): number {
  if (bits === 16) return ((bytes[line + index * 2] ?? 0) << 8) | (bytes[line + index * 2 + 1] ?? 0)
  if (bits === 8) return bytes[line + index] ?? 0
  const byte = bytes[line + ((index * bits) >> 3)] ?? 0
  return (byte >> (8 - bits - ((index * bits) & 7))) & (2 ** bits - 1)
}

function coloursOf(
  objects: Objects,
  space: PDFObject | undefined,
): { channels: number; palette: Uint8Array | null } | null {
  const found = objects.resolve(space)
  if (found instanceof PDFArray) {
    const [kind, base, , table] = found.asArray()
    const palette = objects.stream(table)
    return objects.text(kind) === 'Indexed' && objects.text(base) === 'DeviceRGB' && palette
      ? { channels: 1, palette: streamBytes(palette) }
      : null
  }
  const channels = { DeviceGray: 1, DeviceRGB: 3 }[objects.text(found) ?? '']
  return channels === undefined ? null : { channels, palette: null }
}

/** Opacity of each pixel; undefined where all are opaque, null where it cannot be read. */
function alphaOf(objects: Objects, dict: PDFDict): Samples | undefined | null {
  if (!entry(dict, 'SMask')) return undefined
  const mask = objects.stream(entry(dict, 'SMask'))
  const isGrey = mask instanceof PDFRawStream && objects.text(entry(mask.dict, 'ColorSpace')) === 'DeviceGray'
  const samples = isGrey && isPlain(mask.dict) ? samplesOf(objects, mask, 1) : null
  return samples?.bits === 8 ? samples : null
}

function samplesOf(objects: Objects, { dict, contents }: PDFRawStream, channels: number): Samples | null {
  const number = (name: string) => objects.number(entry(dict, name)) ?? 0
  const [width, height, bits] = [number('Width'), number('Height'), number('BitsPerComponent')]
  const perLine = Math.ceil((width * channels * bits) / 8)
  if (![1, 2, 4, 8, 16].includes(bits) || !(width > 0 && height > 0 && perLine * height < mostSamples))
    return null
  const predictor = objects.number(entry(objects.dict(entry(dict, 'DecodeParms')), 'Predictor')) ?? 1
  const isFiltered = predictor >= 10
  const raw = inflateSync(contents, { maxOutputLength: (perLine + 1) * height + 1 })
  const bytes = isFiltered ? unfiltered(raw, perLine, Math.max(1, (channels * bits) >> 3)) : raw
  return bytes.length >= perLine * height ? { width, height, bits, channels, bytes } : null
}

/** Lines as they were before their filters (ISO/IEC 15948 §9.2). */
function unfiltered(raw: Uint8Array, perLine: number, perPixel: number): Uint8Array {
  const count = Math.floor(raw.length / (perLine + 1))
  const bytes = new Uint8Array(perLine * count)
  for (let y = 0; y < count; y += 1) {
    const filter = raw[y * (perLine + 1)] ?? 0
    const from = y * (perLine + 1) + 1
    const to = y * perLine
    for (let x = 0; x < perLine; x += 1) {
      const left = x >= perPixel ? (bytes[to + x - perPixel] ?? 0) : 0
      const above = y > 0 ? (bytes[to + x - perLine] ?? 0) : 0
      const corner = x >= perPixel && y > 0 ? (bytes[to + x - perLine - perPixel] ?? 0) : 0
      bytes[to + x] = (raw[from + x] ?? 0) + predicted(filter, left, above, corner)
    }
  }
  return bytes
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}
