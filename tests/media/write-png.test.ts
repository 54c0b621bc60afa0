import { describe, expect, it } from 'vitest'
import { inspectPng } from '../../src/media/png.js'
import { pngLines } from '../../src/media/png-pixels.js'
import { writePng } from '../../src/media/write-png.js'

type Colour = readonly [red: number, green: number, blue: number, opacity: number]

/** A picture, its colours multiplied with their opacity as a renderer leaves them. */
function premultiplied(width: number, height: number, colour: (x: number, y: number) => Colour): Uint8Array {
  const pixels = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue, opacity] = colour(x, y)
      const share = (value: number) => Math.round((value * opacity) / 255)
      pixels.set([share(red), share(green), share(blue), opacity], (y * width + x) * 4)
    }
  return pixels
}

const pictures: Record<string, (x: number, y: number) => Colour> = {
  'a flat drawing': (x, y) => (x < 20 && y < 10 ? [11, 74, 86, 255] : [0, 0, 0, 0]),
  'a gradient across': (x) => [x * 4, 255 - x * 4, 128, 255],
  'a gradient down': (_, y) => [y * 6, 20, 200, 255],
  'a photograph': (x, y) => [(x * 97 + y * 31) % 256, (x * 13 + y * 57) % 256, (x * y * 7) % 256, 255],
  'half-transparent edges': (x, y) => [255, 128, 0, (x * 4 + y) % 256],
}

describe('writePng', () => {
  it.each(Object.entries(pictures))('should write %s as it is', (_, colour) => {
    const [width, height] = [61, 37]
    const bytes = writePng(width, height, premultiplied(width, height, colour))
    expect(inspectPng(bytes)).toMatchObject({ ok: true, width, height })
    let y = 0
    for (const line of pngLines(bytes)) {
      for (let x = 0; x < width; x += 1) {
        const [red, green, blue, opacity] = colour(x, y)
        const seen = line.subarray(x * 4, x * 4 + 4)
        expect(seen[3]).toBe(opacity)
        // What was multiplied with a small opacity has lost its last places.
        const tolerance = opacity === 0 ? 256 : 255 / opacity
        for (const [channel, value] of [red, green, blue].entries())
          expect(Math.abs((seen[channel] ?? 0) - value)).toBeLessThanOrEqual(tolerance)
      }
      y += 1
    }
    expect(y).toBe(height)
  })

  it('should write an opaque picture to the byte, and the same each time', () => {
    const pixels = premultiplied(40, 30, (x, y) => [x, y, x + y, 255])
    const bytes = writePng(40, 30, pixels)
    expect([...pngLines(bytes)].length).toBe(30)
    expect(Buffer.compare(bytes, writePng(40, 30, pixels))).toBe(0)
    let at = 0
    for (const line of pngLines(bytes)) {
      expect([...line]).toEqual([...pixels.subarray(at, at + 160)])
      at += 160
    }
  })
})
