import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { tabled } from '../../../scripts/fuzz/mutate/containers.mjs'
import { fontProblem } from '../../../src/media/font/font-problem.js'

const file = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
const font = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(file)))
const tags = Array.from({ length: new DataView(font.buffer, font.byteOffset).getUint16(4) }, (_, index) =>
  Buffer.from(font.subarray(12 + index * 16, 16 + index * 16)).toString('latin1'),
)

/** The font with one table changed; all checksums are right. */
function withTable(tag: string, change: (table: Buffer) => Uint8Array): Uint8Array {
  const { parts, close } = tabled(font)
  return close(parts.map((part, index) => (tags[index] === tag ? change(Buffer.from(part)) : part)))
}

/** Writes a number of two bytes. */
const put = (at: number, value: number) => (table: Buffer) => {
  table.writeUInt16BE(value, at)
  return table
}

describe('what is wrong with a font', () => {
  it('should be nothing for a whole one', () => {
    expect(fontProblem(font)).toBeNull()
    expect(fontProblem(withTable('head', (table) => table))).toBeNull()
  })

  it.each([
    ['nothing', new Uint8Array(), 'it is damaged (it ends too early)'],
    ['text', Buffer.from('no font at all'), 'it is no TrueType font (`.ttf`)'],
    ['PostScript outlines', Buffer.from('OTTO12345678'), 'it holds PostScript outlines, expected TrueType'],
    ['half a font', font.subarray(0, font.length / 2), 'it is damaged (it ends too early)'],
  ])('should be said of %s', (_, bytes, reason) => {
    expect(fontProblem(bytes)).toBe(reason)
  })

  it.each(tags)('should be its checksum where a bit of its %s table is turned', (tag) => {
    const changed = font.slice()
    const view = new DataView(changed.buffer)
    const at = view.getUint32(12 + tags.indexOf(tag) * 16 + 8)
    view.setUint8(at, view.getUint8(at) ^ 1)
    expect(fontProblem(changed)).toBe(`it is damaged (checksum of its \`${tag}\` table)`)
  })

  it.each([
    ['head', put(18, 0), 'it is damaged (0 units per em)'],
    ['head', put(50, 7), 'it is damaged (its format of places of glyphs)'],
    ['hhea', put(34, 0), 'it is damaged (its number of glyphs)'],
    ['hmtx', (table: Buffer) => table.subarray(0, 40), 'it is damaged (advances are missing)'],
    ['hmtx', put(40, 0xffff), 'it is damaged (the advance of glyph 10)'],
    ['loca', (table: Buffer) => table.subarray(0, 40), 'it is damaged (a table ends too early)'],
    ['glyf', (table: Buffer) => table.subarray(0, 40), /the place of glyph/],
    ['glyf', (table: Buffer) => table.fill(0xff), /the (?:parts|outline) of glyph|ends too early/],
    ['post', (table: Buffer) => table.subarray(0, 10), 'it is damaged (its `post` table ends too early)'],
  ])('should be what its %s table says wrongly', (tag, change, reason) => {
    const found = fontProblem(withTable(tag, change))
    if (typeof reason === 'string') expect(found).toBe(reason)
    else expect(found).toMatch(reason)
  })
})
