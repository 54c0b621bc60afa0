import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { pngLines } from '../../src/media/png-pixels.js'

function part(name: string, data: readonly number[] | Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(data)])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG of four pixels in a line, its samples as they are packed. */
function png(
  depth: number,
  colour: number,
  line: readonly number[],
  parts: readonly Buffer[] = [],
): Uint8Array {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', [0, 0, 0, 4, 0, 0, 0, 1, depth, colour, 0, 0, 0]),
    ...parts,
    part('IDAT', deflateSync(Buffer.from([0, ...line]))),
    part('IEND', []),
  ])
}

/** Pixels as red, green, blue and opacity. */
function pixels(bytes: Uint8Array): number[][] {
  const found: number[][] = []
  for (const line of pngLines(bytes))
    for (let at = 0; at < line.length; at += 4) found.push([...line.subarray(at, at + 4)])
  return found
}

const palette = part('PLTE', [10, 20, 30, 40, 50, 60, 70, 80, 90])

describe('pngLines should read', () => {
  it.each([
    ['one bit', 1, [0b1010_0000], [255, 0, 255, 0]],
    ['two bits', 2, [0b00_01_10_11], [0, 85, 170, 255]],
    ['four bits', 4, [0x0f, 0x81], [0, 255, 136, 17]],
    ['eight bits', 8, [0, 9, 200, 255], [0, 9, 200, 255]],
    ['sixteen bits', 16, [0, 1, 9, 255, 200, 0, 255, 255], [0, 9, 200, 255]],
  ])('grey of %s', (_name, depth, line, greys) => {
    expect(pixels(png(depth, 0, line))).toEqual(greys.map((grey) => [grey, grey, grey, 255]))
  })

  it('colours of a palette, some of which let something through', () => {
    const bytes = png(2, 3, [0b00_01_10_00], [palette, part('tRNS', [255, 128])])
    expect(pixels(bytes)).toEqual([
      [10, 20, 30, 255],
      [40, 50, 60, 128],
      [70, 80, 90, 255],
      [10, 20, 30, 255],
    ])
  })

  it('one colour that is not seen', () => {
    const grey = png(4, 0, [0x3f, 0x30], [part('tRNS', [0, 3])])
    expect(pixels(grey).map(([, , , opacity]) => opacity)).toEqual([0, 255, 0, 255])
    const line = [1, 2, 3, 1, 2, 4, 9, 9, 9, 1, 2, 3]
    const colour = png(8, 2, line, [part('tRNS', [0, 1, 0, 2, 0, 3])])
    expect(pixels(colour)).toEqual([
      [1, 2, 3, 0],
      [1, 2, 4, 255],
      [9, 9, 9, 255],
      [1, 2, 3, 0],
    ])
  })

  it('opacity of grey and of colours', () => {
    const two = encode({ width: 2, height: 1, channels: 2, data: new Uint8Array([7, 8, 9, 10]) })
    expect(pixels(two)).toEqual([
      [7, 7, 7, 8],
      [9, 9, 9, 10],
    ])
    const four = encode({ width: 1, height: 2, channels: 4, data: new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]) })
    expect(pixels(four)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ])
  })
})
