import { createHash } from 'node:crypto'
import { decode } from 'fast-png'

/** SHA-256 of what a PNG shows, however it is compressed: see {@link pngLines}. */
export function pngPixels(png: Uint8Array): string {
  const sum = createHash('sha256')
  for (const line of pngLines(png)) sum.update(line)
  return sum.digest('hex')
}

/**
 * The lines of a PNG from the top, each pixel as red, green, blue and opacity of 8 bits. Samples of 16 bits are cut to
 * their first, those of fewer bits are spread.
 *
 * @param png - Found to be whole before.
 * @returns one and the same line, filled anew each time
 */
export function* pngLines(png: Uint8Array): Generator<Uint8Array> {
  const { width, height, data, depth, channels, palette, transparency } = decode(png)
  const most = 2 ** depth - 1
  const scale = depth === 16 ? 1 / 256 : 255 / most
  const spread = Uint8Array.from({ length: most + 1 }, (_, value) =>
    depth === 16 ? value * scale : Math.round(value * scale),
  )
  const perLine = Math.ceil((width * channels * depth) / 8)
  const key = !palette && transparency?.length === channels ? transparency : null
  const line = new Uint8Array(width * 4)
  const [green, blue] = channels < 3 ? [0, 0] : [1, 2]
  const opacity = channels === 2 ? 1 : channels === 4 ? 3 : null
  for (let y = 0; y < height; y += 1) {
    const sample = (index: number) => {
      if (depth >= 8) return data[y * width * channels + index] ?? 0
      const byte = data[y * perLine + ((index * depth) >> 3)] ?? 0
      return (byte >> (8 - depth - ((index * depth) & 7))) & most
    }
    for (let x = 0; x < width; x += 1) {
      const at = x * channels
      if (palette) {
        const [red = 0, second = 0, third = 0, alpha = 255] = palette[sample(at)] ?? []
        line.set([red, second, third, alpha], x * 4)
        continue
      }
      line[x * 4] = spread[sample(at)] ?? 0
      line[x * 4 + 1] = spread[sample(at + green)] ?? 0
      line[x * 4 + 2] = spread[sample(at + blue)] ?? 0
      const isKey = key?.every((value, channel) => value === sample(at + channel)) ?? false
      line[x * 4 + 3] = isKey ? 0 : opacity === null ? 255 : (spread[sample(at + opacity)] ?? 0)
    }
    yield line
  }
}
