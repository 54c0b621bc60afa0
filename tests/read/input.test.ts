import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readInput, readInputSync } from '../../src/read/input.js'

const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-input-'))
const inside = path.join(root, 'workspace')
mkdirSync(inside)
afterAll(() => rmSync(root, { recursive: true, force: true }))
const place = (name: string) => path.join(inside, name)
const bounds = { inside: [inside], largest: 1000 }

/** Both ways of reading must agree. */
async function read(name: string) {
  const input = await readInput(place(name), bounds)
  expect(readInputSync(place(name), bounds)).toEqual(input)
  return input
}

describe.skipIf(process.platform === 'win32')('an input should', () => {
  it('be a plain file, or a link to one inside', async () => {
    writeFileSync(place('plain'), 'words')
    symlinkSync('plain', place('link'))
    expect(await read('plain')).toMatchObject({ ok: true })
    expect(await read('link')).toMatchObject({ ok: true })
  })

  it('be missing where its name is too long for any file', async () => {
    expect(await read('a'.repeat(1000))).toMatchObject({ ok: false, problem: 'missing' })
  })

  it('not be a link that leads outside, by one step or several, or through a folder', async () => {
    writeFileSync(path.join(root, 'secret'), 'secret')
    symlinkSync('../secret', place('out'))
    symlinkSync('out', place('out-again'))
    symlinkSync('..', place('folder-out'))
    for (const name of ['out', 'out-again', 'folder-out/secret'])
      expect(await read(name)).toMatchObject({ ok: false, problem: 'outside' })
  })

  it('not be a folder whose name only begins like an allowed one', async () => {
    mkdirSync(`${inside}-2`)
    writeFileSync(`${inside}-2/file`, 'words')
    symlinkSync(`${inside}-2/file`, place('neighbour'))
    expect(await read('neighbour')).toMatchObject({ problem: 'outside' })
  })

  it('not be a pipe, a device, a folder, or a link to one, and never wait', async () => {
    execFileSync('mkfifo', [place('pipe')])
    mkdirSync(place('folder'))
    symlinkSync('/dev/zero', place('endless'))
    expect(await read('pipe')).toEqual({ ok: false, problem: 'not-a-file', detail: 'pipe' })
    expect(await read('folder')).toEqual({ ok: false, problem: 'not-a-file', detail: 'folder' })
    expect(await read('endless')).toMatchObject({ problem: 'outside' })
    expect(await readInput(place('endless'), { inside: null, largest: 1000 })).toMatchObject({
      detail: 'device',
    })
  })

  it('not be larger than its limit', async () => {
    writeFileSync(place('large'), '')
    truncateSync(place('large'), 5 * 1024 * 1024)
    expect(await read('large')).toEqual({ ok: false, problem: 'too-large', detail: '5 MB' })
  })

  it('be missing without a word of the system, in a circle of links unreadable', async () => {
    symlinkSync('circle-b', place('circle-a'))
    symlinkSync('circle-a', place('circle-b'))
    expect(await read('nothing')).toEqual({ ok: false, problem: 'missing', detail: '' })
    expect(await read('circle-a')).toMatchObject({ problem: 'unreadable' })
  })
})

it('only readInput should open the files that people give us', () => {
  const source = fileURLToPath(new URL('../../src', import.meta.url))
  // Our own package, PDFium of it, a folder of our own for what LibreOffice makes, the output folder, which has a reader of its own, and the cache, which nobody else can write; `seen` takes sums of what was read before.
  const allowed = [
    'read/input.ts',
    'read/seen.ts',
    'build/package-version.ts',
    'cli/start/editor-files.ts',
    'audit/pixels/word-pages.ts',
    'audit/pixels/pdfium.ts',
    'audit/output-files.ts',
    'build/cache/',
    'build/output/',
    'formats/docx/drawing/rasteriser.ts',
  ]
  const others = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !allowed.some((start) => name.startsWith(start)))
    .filter((name) => {
      const text = readFileSync(path.join(source, name), 'utf8')
      const [, names = ''] = /import \{([^}]*)\} from 'node:fs(?:\/promises)?'/.exec(text) ?? []
      return /\b(?:readFile|readFileSync|open|openSync|createReadStream|readv?)\b/.test(names)
    })
  expect(others).toEqual([])
})
