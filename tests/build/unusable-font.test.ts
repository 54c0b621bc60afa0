import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { tabled } from '../../scripts/fuzz/mutate/containers.mjs'
import { workspace } from '../support/workspace.js'

const file = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
const font = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(file)))
const { parts, close } = tabled(font)
const design = `scripts:
  Latn:
    text:
      name: Own
      faces: [{ file: face.ttf, weight: 400, italic: false }]
      fallbacks: [serif]
      word: Georgia
`

it('should say which font of a design is damaged, at check where a table shows it', async () => {
  const files = {
    'source/good/publication.yaml': 'languages: [en]\nformats: [pdf]\ndesign: own\n',
    'source/good/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nWords.\n',
    'templates/designs/own/design.yaml': design,
    'templates/designs/own/face.ttf': font.subarray(0, 5000),
  }
  const { exitCode, messages } = await workspace(files).messages('check')
  expect(exitCode).toBe(2)
  expect(messages.map(({ reason }) => reason)).toEqual([
    'Cannot use the font `face.ttf`: it is damaged (it ends too early)',
  ])
})

const tags = parts.map((_, index) => Buffer.from(font.subarray(12 + index * 16, 16 + index * 16)).toString())

/** The font with one table changed, and right checksums. */
function changed(tag: string, change: (table: Buffer) => Uint8Array): Uint8Array {
  return close(parts.map((part, index) => (tags[index] === tag ? change(Buffer.from(part)) : part)))
}

it('should say so at check where letters have glyphs that are not there', async () => {
  const files = {
    'source/good/publication.yaml': 'languages: [en]\nformats: [pdf]\ndesign: own\n',
    'source/good/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nWords.\n',
    'templates/designs/own/design.yaml': design,
    'templates/designs/own/face.ttf': changed('cmap', beyondLast),
  }
  for (const command of ['check', 'build']) {
    const { exitCode, messages } = await workspace(files).messages(command)
    expect(exitCode).toBe(2)
    expect(messages.map(({ reason }) => reason)).toEqual([
      'Cannot use the font `face.ttf`: it is damaged (the glyph of U+0020)',
    ])
  }
})

/** Each segment of a table of letters (formats 4 and 12) moved to glyphs behind the last. */
function beyondLast(cmap: Buffer): Buffer {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4)
    const format = cmap.readUInt16BE(at)
    const twice = format === 4 ? cmap.readUInt16BE(at + 6) : 0
    for (let segment = 0; segment < twice; segment += 2) {
      cmap.writeUInt16BE(60_000, at + 16 + 2 * twice + segment)
      cmap.writeUInt16BE(0, at + 16 + 3 * twice + segment)
    }
    const groups = format === 12 ? cmap.readUInt32BE(at + 12) : 0
    for (let group = 0; group < groups; group += 1) cmap.writeUInt32BE(60_000, at + 16 + group * 12 + 8)
  }
  return cmap
}

it('should write a name that PDF has no signs for without them', async () => {
  const damaged = changed('name', (table) => {
    const storage = table.readUInt16BE(4)
    for (let at = storage; at + 1 < table.length; at += 2) if (table[at + 1] === 0x53) table[at + 1] = 0x28
    return table
  })
  const files = {
    'source/good/publication.yaml': 'languages: [en]\nformats: [pdf]\ndesign: own\n',
    'source/good/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nWords.\n',
    'templates/designs/own/design.yaml': design,
    'templates/designs/own/face.ttf': damaged,
  }
  const { exitCode, messages } = await workspace(files).messages('build')
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(exitCode).toBe(0)
})

it('should say so at build where only setting shows it', async () => {
  // Checksums and outlines are right; the number by which HarfBuzz knows the table is not.
  const broken = changed('head', (table) => table.fill(0, 12, 16))
  const files = {
    'source/good/publication.yaml': 'languages: [en]\nformats: [html]\nfonts: embed\ndesign: own\n',
    'source/good/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nWords.\n',
    'templates/designs/own/design.yaml': design,
    'templates/designs/own/face.ttf': broken,
  }
  const { exitCode, messages } = await workspace(files).messages('build')
  expect(exitCode).toBe(2)
  expect(messages.map(({ reason }) => reason)).toEqual(['Cannot use the font `face.ttf`: it is damaged'])
})
