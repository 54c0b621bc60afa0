import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unzip } from '../../src/archive/unzip.js'
import { zip } from '../../src/archive/zip.js'

const has = (program: string, ...options: string[]) => spawnSync(program, options).status === 0
const words = new TextEncoder().encode('words '.repeat(400))
const files = [
  { name: 'mimetype', bytes: new TextEncoder().encode('application/epub+zip'), stored: true },
  { name: 'b/rapport-é-报告.txt', bytes: words },
  { name: 'a.txt', bytes: words },
  { name: 'empty.txt', bytes: new Uint8Array() },
]

describe('zip should', () => {
  let folder = ''
  let file = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zip-'))
    file = join(folder, 'a.zip')
    writeFileSync(file, zip(files))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('hold what it was given, in its order', async () => {
    const read = await unzip(zip(files), () => true)
    expect(read.names).toEqual(files.map(({ name }) => name))
    for (const { name, bytes } of files) expect(read.files.get(name)).toEqual(Buffer.from(bytes))
  })

  it('be the same in any time zone', () => {
    const zone = process.env.TZ
    const zones = ['Pacific/Kiritimati', 'America/St_Johns', 'UTC'].map((name) => {
      process.env.TZ = name
      return Buffer.from(zip(files)).toString('base64')
    })
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(new Set(zones).size).toBe(1)
  })

  it('begin with a file that is stored as it is, as an EPUB asks (OCF 4.3)', () => {
    const bytes = Buffer.from(zip(files))
    expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
    expect(bytes.readUInt16LE(28)).toBe(0)
  })

  it.skipIf(!has('unzip', '-v'))('satisfy Info-ZIP', () => {
    expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors detected')
  })

  it.skipIf(!has('python3', '-V'))(
    'say to Python what it holds: names, compression, date, mode and no extra fields',
    () => {
      const script = `
import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps([[i.filename, i.compress_type, list(i.date_time), oct(i.external_attr >> 16), i.create_system, len(i.extra)]
  for i in archive.infolist()]))`
      const date = [1980, 1, 1, 0, 0, 0]
      expect(JSON.parse(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }))).toEqual([
        ['mimetype', 0, date, '0o100644', 3, 0],
        ['b/rapport-é-报告.txt', 8, date, '0o100644', 3, 0],
        ['a.txt', 8, date, '0o100644', 3, 0],
        ['empty.txt', 8, date, '0o100644', 3, 0],
      ])
    },
  )

  it.each([
    '../a',
    'a/../b',
    '/a',
    'C:/a',
    'a\\b',
    'a\0',
    'a\n',
    './a',
    'a//b',
    'a/',
    '',
    '12',
    '__proto__',
    '\ud800',
  ])('refuse the name %j', (name) => {
    expect(() => zip([{ name, bytes: words }])).toThrow('Unexpected name')
  })

  it.each([
    ['a.txt', 'a.txt'],
    ['a.txt', 'A.TXT'],
    ['é', 'e\u0301'],
    ['a', 'a/b'],
    ['a/b', 'a'],
  ])('refuse %j beside %j', (...names) => {
    expect(() => zip(names.map((name) => ({ name, bytes: words })))).toThrow(`second \`${names[1]}\``)
  })

  it('refuse what would need ZIP64', () => {
    const many = Array.from({ length: 65_535 }, (_, number) => ({ name: `f${number}`, bytes: words }))
    expect(() => zip(many)).toThrow('65535 files')
    const large = { length: 3 * 2 ** 30 } as Uint8Array
    const two = ['a', 'b'].map((name) => ({ name, bytes: large }))
    expect(() => zip(two)).toThrow('bytes, expected less than')
  })
})
