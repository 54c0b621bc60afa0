import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cacheSize, prune } from '../../../src/build/cache/prune.js'
import type { CachePlace } from '../../../src/build/cache/store.js'
import { build } from '../../../src/library/stages.js'
import { type Files, type TestWorkspace, workspace } from '../../support/workspace.js'

const require = createRequire(import.meta.url)
const face = (name: string) =>
  readFileSync(
    require.resolve(`@expo-google-fonts/source-serif-4/400Regular${name}/SourceSerif4_400Regular${name}.ttf`),
  )

const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="${colour}"/></svg>`
const text = (title: string, words: string) =>
  `---\ntitle: ${title}\n---\n\n## ${title} {#first}\n\n${words}\n\n![${title}](media/square.svg)\n`

/** Two languages in two formats, with a design, a font, a picture and a language file of their own. */
const files: Files = {
  'rapporteur.yaml': 'organisation: The Office\n',
  'source/good/publication.yaml': 'languages: [en, fr]\nformats: [html, md]\nfonts: embed\ndesign: own\n',
  'source/good/en.md': text('A report', 'Words.'),
  'source/good/fr.md': text('Un rapport', 'Des mots.'),
  'source/good/media/square.svg': drawing('#003366'),
  'source/other/publication.yaml': 'languages: [en]\nformats: [html]\n',
  'source/other/en.md': '---\ntitle: Another\n---\n\n## One {#one}\n\nWords.\n',
  'templates/designs/own/face.ttf': face(''),
  'templates/designs/own/design.yaml': `scripts:
  Latn:
    text:
      name: Own
      faces: [{ file: face.ttf, weight: 400, italic: false }]
      fallbacks: [serif]
      word: Georgia
`,
}

function cacheFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const entriesOf = (folder: string, room = 'editions') =>
  readdirSync(path.join(folder, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

async function built(at: TestWorkspace, cache: CachePlace | null) {
  const result = await build({ cwd: at.root, cache: () => cache })
  return { result, output: at.output() }
}

/**
 * Changes of the workspace, how many of its editions each of them concerns, and how many steps before: three languages
 * are read, each is examined, and one is compared; what was read with another picture takes the place of what was.
 */
const changes: readonly [what: string, change: Files, made: number, steps: number][] = [
  ['nothing', {}, 0, 0],
  ['the words of one language', { 'source/good/fr.md': text('Un rapport', 'D’autres mots.') }, 2, 3],
  ['a comment in one language', { 'source/good/fr.md': `${files['source/good/fr.md']}\n<!-- x -->\n` }, 2, 3],
  ['a picture', { 'source/good/media/square.svg': drawing('#330066') }, 4, 3],
  [
    'an option',
    { 'source/good/publication.yaml': `${files['source/good/publication.yaml']}paper: letter\n` },
    4,
    5,
  ],
  [
    'the formats',
    { 'source/good/publication.yaml': 'languages: [en, fr]\nformats: [html]\nfonts: embed\ndesign: own\n' },
    2,
    5,
  ],
  ['the organisation', { 'rapporteur.yaml': 'organisation: An Office\n' }, 5, 7],
  [
    'the design',
    {
      'templates/designs/own/design.yaml': `${files['templates/designs/own/design.yaml']}colours:\n  accent: '#005050'\n`,
    },
    4,
    0,
  ],
  ['a language file', { 'templates/languages/fr.yaml': 'extends: fr\nname: Le français\n' }, 4, 5],
  [
    'another publication',
    { 'source/other/en.md': String(files['source/other/en.md']).replace('Words', 'More') },
    1,
    2,
  ],
]

describe('a cache of editions', () => {
  it('should give the same bytes and messages without making anything', async () => {
    const at = workspace(files)
    const cache = { folder: cacheFolder(), program: 'one' }
    const plain = await built(at, null)
    const first = await built(at, cache)
    const second = await built(at, cache)
    expect(plain.result.messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(entriesOf(cache.folder)).toHaveLength(5)
    for (const { result, output } of [first, second]) {
      expect(output).toEqual(plain.output)
      expect(result.messages).toEqual(plain.result.messages)
    }
    expect(Object.keys(first.result.timings)).toEqual(expect.arrayContaining(['html', 'md', 'audit']))
    for (const step of ['html', 'md', 'audit']) expect(second.result.timings).not.toHaveProperty(step)
  })

  it('should make anew what changed, and nothing else', { timeout: 120_000 }, async () => {
    const at = workspace(files)
    const cache = { folder: cacheFolder(), program: 'one' }
    await built(at, cache)
    for (const [what, change, made, steps] of changes) {
      const before = entriesOf(cache.folder).length
      const stepsBefore = entriesOf(cache.folder, 'steps').length
      at.write(change)
      const { output } = await built(at, cache)
      expect(entriesOf(cache.folder).length - before, what).toBe(made)
      expect(entriesOf(cache.folder, 'steps').length - stepsBefore, what).toBe(steps)
      expect(output, what).toEqual((await built(at, null)).output)
      at.write(Object.fromEntries(Object.keys(change).map((name) => [name, files[name] ?? null])))
    }
  })

  it('should make anew every edition that holds a font that changed', async () => {
    const publication = String(files['source/good/publication.yaml']).replace('md', 'pdf')
    const at = workspace({ ...files, 'source/good/publication.yaml': publication })
    const cache = { folder: cacheFolder(), program: 'one' }
    const before = await built(at, cache)
    at.write({ 'templates/designs/own/face.ttf': face('_Italic') })
    const { output } = await built(at, cache)
    for (const name of [
      'good/en/good.en.html',
      'good/fr/good.fr.html',
      'good/en/good.en.pdf',
      'good/fr/good.fr.pdf',
    ])
      expect(output.get(name), name).not.toBe(before.output.get(name))
    expect(output).toEqual((await built(at, null)).output)
  })

  it('should take nothing that another program made', async () => {
    const at = workspace(files)
    const folder = cacheFolder()
    await built(at, { folder, program: 'one' })
    await built(at, { folder, program: 'two' })
    expect(entriesOf(folder)).toHaveLength(10)
  })

  it('should take nothing that is damaged, cut or empty, and make it anew', async () => {
    const at = workspace(files)
    const cache = { folder: cacheFolder(), program: 'one' }
    const { output } = await built(at, cache)
    for (const [index, file] of entriesOf(cache.folder).entries()) {
      const bytes = readFileSync(file)
      const last = bytes.length - 1
      if (index % 3 === 0) bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last)
      writeFileSync(file, index % 3 === 1 ? bytes.subarray(0, 100) : index % 3 === 2 ? '' : bytes)
    }
    const again = await built(at, cache)
    expect(again.result.timings).toHaveProperty('html')
    expect(again.output).toEqual(output)
    const third = await built(at, cache)
    expect(third.result.timings).not.toHaveProperty('html')
  })

  it('should keep no edition that has an error', async () => {
    const at = workspace({ ...files, 'source/good/fr.md': text('Un rapport', '[](#nowhere)') })
    const cache = { folder: cacheFolder(), program: 'one' }
    const { result } = await built(at, cache)
    expect(result.failed).toEqual(['good'])
    expect(entriesOf(cache.folder)).toHaveLength(1)
  })

  it.skipIf(process.getuid?.() === 0)('should hinder nothing where it cannot be written', async () => {
    const at = workspace(files)
    const folder = cacheFolder()
    chmodSync(folder, 0o500)
    const { output } = await built(at, { folder, program: 'one' })
    expect(output).toEqual((await built(at, null)).output)
  })

  it('should hinder nothing where its folder is a file', async () => {
    const at = workspace(files)
    const folder = path.join(cacheFolder(), 'file')
    writeFileSync(folder, '')
    const { output } = await built(at, { folder, program: 'one' })
    expect(output).toEqual((await built(at, null)).output)
  })

  it('should be the same for two builds at once', async () => {
    const [one, two] = [workspace(files), workspace(files)]
    const cache = { folder: cacheFolder(), program: 'one' }
    const [first, second] = await Promise.all([built(one, cache), built(two, cache)])
    expect(first.output).toEqual(second.output)
    expect(entriesOf(cache.folder)).toHaveLength(5)
  })

  it('should lose what was longest not used where it grows over its bound', async () => {
    const at = workspace(files)
    const cache = { folder: cacheFolder(), program: 'one' }
    await built(at, cache)
    const { bytes } = await cacheSize(cache.folder)
    await prune(cache.folder, bytes)
    expect((await cacheSize(cache.folder)).bytes).toBe(bytes)
    await prune(cache.folder, bytes / 2)
    const left = await cacheSize(cache.folder)
    expect(left.bytes).toBeGreaterThan(0)
    expect(left.bytes).toBeLessThanOrEqual(bytes * 0.4)
  })
})
