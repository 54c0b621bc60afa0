import { describe, expect, it } from 'vitest'
import type { Raster } from '../../../src/audit/pixels/raster.js'
import { type SeenPicture, seenPicture } from '../../../src/audit/pixels/seen-picture.js'
import { unlikePictures } from '../../../src/audit/pixels/unlike-pictures.js'

/** A picture whose pixels are as light as a function says, from 0 to 1. */
function drawn(width: number, height: number, light: (x: number, y: number) => number): SeenPicture {
  const raster: Raster = { width, height, data: new Uint8Array(width * height * 4).fill(255) }
  for (let index = 0; index < width * height; index += 1) {
    const byte = Math.round(255 * light((index % width) / width, Math.floor(index / width) / height))
    raster.data.fill(byte, index * 4, index * 4 + 3)
  }
  return seenPicture(raster, [0, 0, width, height])
}

const slope = (x: number, y: number) => (x + y) / 2
const spot = (x: number, y: number) => (Math.hypot(x - 0.3, y - 0.3) < 0.2 ? 0 : 1)
const slopes = drawn(200, 120, slope)
const spots = drawn(160, 100, spot)

function findings(pictures: readonly SeenPicture[], inOrder = true): string[] {
  const editions = [
    { path: 'a.pdf', pictures: [slopes, spots] },
    { path: 'a.docx', pictures },
  ]
  return unlikePictures(editions, inOrder).map(({ path, finding }) => `${path}: ${finding.message}`)
}

describe('pictures of editions of one language', () => {
  it('should be alike in another size and a little lighter', () => {
    const lighter = drawn(100, 60, (x, y) => 0.1 + 0.9 * slope(x, y))
    expect(findings([lighter, drawn(320, 200, spot)])).toEqual([])
  })

  it.each([
    ['turned over', drawn(200, 120, (x, y) => slope(1 - x, 1 - y))],
    ['mirrored', drawn(200, 120, (x, y) => slope(1 - x, y))],
    ['black', drawn(200, 120, () => 0)],
    ['blank', drawn(200, 120, () => 1)],
    ['stretched', drawn(260, 120, slope)],
    ['another', drawn(200, 120, spot)],
    ['covered', drawn(200, 120, (x, y) => (x > 0.2 ? 1 : slope(x, y)))],
  ])('should be reported when one is %s', (_, picture) => {
    expect(findings([picture, spots])).toEqual([
      'a.docx: Unexpected look of a picture, which differs from that in `a.pdf`',
    ])
  })

  it('should be reported when one is missing', () => {
    expect(findings([slopes])).toEqual([
      'a.docx: Unexpected number of pictures that are seen: 1, expected 2 as in `a.pdf`',
    ])
  })

  it('should be reported when two are exchanged, unless notes hold some', () => {
    expect(findings([spots, slopes])).toHaveLength(2)
    expect(findings([spots, slopes], false)).toEqual([])
  })
})
