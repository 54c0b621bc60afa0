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

it('should say so at build where only setting shows it', async () => {
  const tags = parts.map((_, index) =>
    Buffer.from(font.subarray(12 + index * 16, 16 + index * 16)).toString(),
  )
  // Checksums and outlines are right; the number by which HarfBuzz knows the table is not.
  const broken = close(
    parts.map((part, index) => (tags[index] === 'head' ? Buffer.from(part).fill(0, 12, 16) : part)),
  )
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
