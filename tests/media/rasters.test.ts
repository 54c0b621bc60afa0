import { readdirSync, readFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { decode as decodeJpeg, encode } from 'jpeg-js'
import { describe, expect, it } from 'vitest'
import { inspectPicture } from '../../src/media/inspect.js'

const folder = 'tests/fixtures/raster'
const read = (file: string) => new Uint8Array(readFileSync(`${folder}/${file}`))
const reasonOf = (bytes: Uint8Array, name: string): string => {
  const result = inspectPicture(bytes, name, 'en')
  return result.ok ? 'accepted' : result.reason
}

/** A photograph of four colours, held in one of Exif's eight ways, with a place in its notes. */
function photograph(orientation: number): Uint8Array {
  const [width, height] = orientation >= 5 ? [32, 48] : [48, 32]
  const data = new Uint8Array(width * height * 4).fill(255)
  // Where the upright picture's corner of each colour is stored.
  const upright = (x: number, y: number): [number, number] => {
    const [right, bottom] = [width - 1, height - 1]
    const places: [number, number][] = [
      [x, y],
      [right - x, y],
      [right - x, bottom - y],
      [x, bottom - y],
      [y, x],
      [bottom - y, x],
      [bottom - y, right - x],
      [y, right - x],
    ]
    return places[orientation - 1] ?? [x, y]
  }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [uprightX, uprightY] = upright(x, y)
      const colour =
        uprightY < 16
          ? uprightX < 24
            ? [255, 0, 0]
            : [0, 255, 0]
          : uprightX < 24
            ? [0, 0, 255]
            : [255, 255, 0]
      data.set(colour, (y * width + x) * 4)
    }
  }
  const jpeg = encode({ width, height, data }, 95).data
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]
  const exif = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff, ...Buffer.from('GPS 25.3N 51.5E')]
  const segment = [0xff, 0xe1, (exif.length + 2) >> 8, (exif.length + 2) & 255, ...exif]
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), Buffer.from(segment), jpeg.subarray(2)]))
}

describe('photographs', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'should stand upright where the camera was held in way %i',
    (orientation) => {
      const result = inspectPicture(photograph(orientation), 'a.jpg', 'en')
      if (!result.ok) throw new Error(result.reason)
      expect([result.facts.width, result.facts.height]).toEqual([48, 32])
      const { data, width } = decodeJpeg(result.bytes)
      const at = (x: number, y: number) =>
        [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]
          .map((part) => (part > 128 ? 1 : 0))
          .join('')
      expect([at(6, 6), at(40, 6), at(6, 26), at(40, 26)]).toEqual(['100', '010', '001', '110'])
      expect(Buffer.from(result.bytes).includes('GPS')).toBe(false)
      expect(Buffer.from(result.bytes).includes('Exif')).toBe(false)
    },
  )

  it.each(readdirSync(folder).filter((file) => /^o\d\.jpg$/.test(file)))(
    'should be 160 × 100 and red at the top left: %s',
    (file) => {
      const result = inspectPicture(read(file), file, 'en')
      if (!result.ok) throw new Error(result.reason)
      expect([result.facts.width, result.facts.height]).toEqual([160, 100])
      const [red = 0, green = 0, blue = 0] = decodeJpeg(result.bytes).data.subarray((10 * 160 + 10) * 4)
      expect(red > 180 && green < 80 && blue < 80).toBe(true)
    },
  )

  it('should keep the bytes of pixels of an upright one', () => {
    const result = inspectPicture(photograph(1), 'a.jpg', 'en')
    const plain = Buffer.from(photograph(1))
    const scan = plain.subarray(plain.indexOf(Buffer.from([0xff, 0xda])))
    expect(result.ok && Buffer.from(result.bytes).subarray(-scan.length).equals(scan)).toBe(true)
  })

  it('should be refused where they are damaged, cut, or of four inks', () => {
    const whole = read('o1.jpg')
    expect(reasonOf(whole.subarray(0, whole.length >> 1), 'a.jpg')).toContain('it ends too early')
    expect(reasonOf(read('c.jpg'), 'c.jpg')).toContain('CMYK')
    const huge = new Uint8Array(whole)
    const frame = Buffer.from(huge.buffer).indexOf(Buffer.from([0xff, 0xc0]))
    new DataView(huge.buffer).setUint16(frame + 5, 19_999)
    new DataView(huge.buffer).setUint16(frame + 7, 19_999)
    expect(reasonOf(huge, 'a.jpg')).toContain('more than 100 million pixels')
    const tables = new Uint8Array(whole)
    const huffman = Buffer.from(tables.buffer).indexOf(Buffer.from([0xff, 0xc4]))
    tables.fill(0, huffman + 5, huffman + 21)
    expect(reasonOf(tables, 'a.jpg')).toContain('damaged')
    const scan = new Uint8Array(whole)
    // A component that the picture does not have.
    scan[Buffer.from(scan.buffer).indexOf(Buffer.from([0xff, 0xda])) + 5] = 99
    expect(reasonOf(scan, 'a.jpg')).toMatch(/it is damaged$/)
  })
})

function png(parts: [name: string, data: Uint8Array][]): Uint8Array {
  const written = parts.map(([name, data]) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const whole = Buffer.alloc(body.length + 8)
    whole.writeUInt32BE(data.length, 0)
    body.copy(whole, 4)
    whole.writeUInt32BE(crc32(body), body.length + 4)
    return whole
  })
  return new Uint8Array(
    Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...written]),
  )
}

const header = (width: number, height: number, depth = 8, colour = 2) => {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([depth, colour, 0, 0, 0], 8)
  return data
}
const end: [string, Uint8Array] = ['IEND', new Uint8Array()]

describe('PNG pictures', () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.png')))('should be accepted: %s', (file) => {
    expect(reasonOf(read(file), file)).toBe('accepted')
  })

  it('should lose notes and the frames of an animation', () => {
    const pixels = new Uint8Array(deflateSync(new Uint8Array(2 * 7)))
    const notes: [string, Uint8Array][] = [
      ['tEXt', Buffer.from('Place\0Doha')],
      ['eXIf', Buffer.from('GPS')],
      ['acTL', new Uint8Array(8)],
      ['fdAT', new Uint8Array(12)],
    ]
    const result = inspectPicture(
      png([['IHDR', header(2, 2)], ...notes, ['IDAT', pixels], end]),
      'a.png',
      'en',
    )
    expect(result.ok && Buffer.from(result.bytes).toString('latin1')).not.toMatch(/Doha|GPS|acTL|fdAT/)
  })

  it('should be refused where pixels are missing, too many, damaged or a bomb', () => {
    const withPixels = (data: Uint8Array, head = header(2, 2)) =>
      reasonOf(png([['IHDR', head], ['IDAT', data], end]), 'a.png')
    expect(withPixels(deflateSync(new Uint8Array(14)))).toBe('accepted')
    expect(withPixels(deflateSync(new Uint8Array(13)))).toContain('pixels are missing')
    expect(withPixels(deflateSync(new Uint8Array(50_000_000)))).toContain('damaged')
    expect(withPixels(Buffer.from('no stream'))).toContain('cannot be decompressed')
    expect(withPixels(deflateSync(new Uint8Array(14).fill(9)))).toContain('a line of pixels cannot be read')
    expect(withPixels(deflateSync(new Uint8Array(6)), header(2, 2, 8, 3))).toContain('its palette is missing')
    expect(withPixels(deflateSync(new Uint8Array(6)), header(2, 2, 3, 2))).toContain(
      'an unknown type of colour',
    )
    expect(withPixels(deflateSync(new Uint8Array(6)), header(19_000, 19_000))).toContain('million pixels')
    const whole = read('alpha.png')
    expect(reasonOf(whole.subarray(0, whole.length - 20), 'a.png')).toContain('it ends too early')
    whole[whole.length - 30] = (whole[whole.length - 30] ?? 0) ^ 255
    expect(reasonOf(whole, 'a.png')).toContain('checksum')
  })
})
