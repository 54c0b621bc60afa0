import { describe, expect, it } from 'vitest'
import { foreignPicture } from '../../src/media/foreign-picture.js'
import { inspectPicture } from '../../src/media/inspect.js'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('a file in place of a picture should', () => {
  it.each([
    ['RIFF\x24\0\0\0WEBPVP8 ', 'WebP', 'JPEG'],
    ['GIF89a\x01\0', 'GIF', 'PNG'],
    ['\0\0\0\x20ftypavif', 'AVIF', 'JPEG'],
    ['\0\0\0\x18ftypheic', 'HEIC', 'JPEG'],
    ['BM\x46\0', 'BMP', 'PNG'],
    ['II*\0\x08\0', 'TIFF', 'PNG'],
    ['%PDF-1.7', 'PDF', 'SVG'],
    ['\0\0\0\x18ftypisom', 'a video', 'JPEG'],
  ])('be told what it is, and what to save it as: %j', (head, name, format) => {
    const found = foreignPicture(bytes(head))
    expect(found?.name).toBe(name)
    expect(found?.note).toContain(format)
    expect(inspectPicture(bytes(head), 'a.webp', 'en')).toEqual({
      ok: false,
      reason: `it is ${name}, expected SVG, PNG or JPEG`,
      note: found?.note,
    })
  })

  it('not be taken for what it is not', () => {
    expect(foreignPicture(bytes('Words of a text.'))).toBeNull()
    expect(foreignPicture(new Uint8Array())).toBeNull()
  })
})
