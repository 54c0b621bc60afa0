import { crc32, deflateSync } from 'node:zlib'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Drawings are flat: higher levels take up to six times as long for a third less. */
const level = 3

/**
 * A picture as PNG (ISO/IEC 15948): eight bits a channel, with transparency.
 *
 * @param premultiplied red, green, blue and opacity of each pixel, colours multiplied with the opacity, line by line from
 * the top
 */
export function writePng(width: number, height: number, premultiplied: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6], 8)
  return Buffer.concat([
    signature,
    part('IHDR', header),
    part('IDAT', deflateSync(filtered(width, height, demultiplied(premultiplied)), { level })),
    part('IEND', new Uint8Array()),
  ])
}

function part(name: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(name, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length)
  return bytes
}

/** Lines with their filters (§9.2): as they are where colours run on, else as differences from the line above. */
function filtered(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const stride = width * 4
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const lines = new Uint8Array((stride + 1) * height)
  for (let row = 0; row < height; row += 1) {
    const start = row * stride
    const at = row * (stride + 1)
    lines.set(pixels.subarray(start, start + stride), at + 1)
    if (row === 0 || runsOn(colours, row * width, width)) continue
    lines[at] = 2
    for (let index = 0; index < stride; index += 1)
      lines[at + 1 + index] = (pixels[start + index] ?? 0) - (pixels[start - stride + index] ?? 0)
  }
  return lines
}

/** Whether most pixels are as the one before them, by a look at one in eight. */
function runsOn(colours: Uint32Array, start: number, width: number): boolean {
  let changes = 0
  for (let at = 1; at < width; at += 8) if (colours[start + at] !== colours[start + at - 1]) changes += 1
  return changes * 16 <= width
}

/** Colours without the opacity that they were multiplied with; most pixels are opaque or empty. */
function demultiplied(premultiplied: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(premultiplied)
  for (let at = 3; at < pixels.length; at += 4) {
    const opacity = pixels[at] ?? 0
    if (opacity === 0 || opacity === 255) continue
    for (let channel = at - 3; channel < at; channel += 1)
      pixels[channel] = Math.min(255, Math.round(((pixels[channel] ?? 0) * 255) / opacity))
  }
  return pixels
}
