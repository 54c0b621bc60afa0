import { deflateSync } from 'node:zlib'
import { pngParts } from '../../../media/png.js'
import { pngLines } from '../../../media/png-pixels.js'

/** A file that objects are written into. */
interface ObjectWriter<Reference> {
  ref: (entries: Record<string, unknown>) => Reference
}

interface Ended {
  end: (data: Uint8Array) => void
}

/** Data of the parts of a PNG by their names; those of one name are joined. */
function partsOf(png: Uint8Array): Map<string, Buffer> {
  const parts = new Map<string, Uint8Array[]>()
  for (const { name, at, length } of pngParts(png)) {
    const own = parts.get(name) ?? []
    parts.set(name, own)
    own.push(png.subarray(at + 8, at + 8 + length))
  }
  return new Map([...parts].map(([name, own]) => [name, Buffer.concat(own)]))
}

/**
 * Embeds a PNG (ISO 32000-1 §8.9.5). Its compressed samples are taken over as they are where PDF knows their kind;
 * those with opacity, and those whose lines stand in passes, are written as 8 bits a sample.
 *
 * @param png - Found to be whole before.
 */
export function embedPng<Reference extends Ended>(
  document: ObjectWriter<Reference>,
  png: Uint8Array,
): Reference {
  const parts = partsOf(png)
  const header = parts.get('IHDR') ?? Buffer.alloc(13)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const [bits = 8, colour = 0, , , passes = 0] = header.subarray(8)
  const image = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, Filter: 'FlateDecode' }
  if (passes === 0 && colour < 4 && !parts.has('tRNS')) {
    const isColour = colour === 2
    return ended(document, parts.get('IDAT') ?? Buffer.alloc(0), {
      ...image,
      BitsPerComponent: bits,
      DecodeParms: { Predictor: 15, Colors: isColour ? 3 : 1, BitsPerComponent: bits, Columns: width },
      ColorSpace: colour === 3 ? palette(document, parts.get('PLTE')) : isColour ? 'DeviceRGB' : 'DeviceGray',
    })
  }
  const channels = colour === 0 || colour === 4 ? 1 : 3
  const colours = Buffer.alloc(width * height * channels)
  const opacity = Buffer.alloc(width * height)
  let at = 0
  for (const line of pngLines(png))
    for (let x = 0; x < width; x += 1, at += 1) {
      for (let channel = 0; channel < channels; channel += 1)
        colours[at * channels + channel] = line[x * 4 + channel] ?? 0
      opacity[at] = line[x * 4 + 3] ?? 255
    }
  const plain = { ...image, BitsPerComponent: 8 }
  const isOpaque = opacity.every((value) => value === 255)
  return ended(document, deflateSync(colours), {
    ...plain,
    ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
    ...(isOpaque
      ? {}
      : { SMask: ended(document, deflateSync(opacity), { ...plain, ColorSpace: 'DeviceGray' }) }),
  })
}

function palette<Reference extends Ended>(
  document: ObjectWriter<Reference>,
  colours: Buffer | undefined,
): unknown[] {
  const table = ended(document, colours ?? Buffer.alloc(3), {})
  return ['Indexed', 'DeviceRGB', Math.floor((colours?.length ?? 3) / 3) - 1, table]
}

function ended<Reference extends Ended>(
  document: ObjectWriter<Reference>,
  content: Buffer,
  entries: Record<string, unknown>,
): Reference {
  const object = document.ref(entries)
  object.end(content)
  return object
}
