import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { nodeTable } from '../../src/model/node-table.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const type = `'(?:${Object.keys(nodeTable).join('|')})'`

/** A `default` that ends cases of node types and lets an unknown type pass in silence. */
const silentDefault = new RegExp(
  `case ${type}:(?:(?!\\bswitch\\b)[^])*?\\bdefault:(?!\\s*\\{\\s*const \\w+: never)`,
  'u',
)
/** A list of node types, which forgets the next type. */
const typeList = new RegExp(`\\[\\s*${type},\\s*${type},\\s*${type}`, 'u')

const files = ['model', 'lower', 'check', 'parity', 'formats/md', 'formats/html'].flatMap((room) =>
  readdirSync(path.join(root, 'src', room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name)),
)

/** Files that do not compile when the Report has one more type of block. */
function brokenByNewType(): string[] {
  const place = mkdtempSync(path.join(tmpdir(), 'rapporteur-types-'))
  try {
    cpSync(path.join(root, 'src'), path.join(place, 'src'), { recursive: true })
    for (const name of ['tsconfig.json', 'package.json'])
      cpSync(path.join(root, name), path.join(place, name))
    symlinkSync(path.join(root, 'node_modules'), path.join(place, 'node_modules'))
    const report = path.join(place, 'src/model/report.ts')
    const dummy = "export interface Dummy { type: 'dummy'; id: string; words: Phrasing[] }\n"
    const text = readFileSync(report, 'utf8')
    writeFileSync(report, text.replace('\n  | Notice\n', '\n  | Notice\n  | Dummy\n') + dummy)
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '-p', place, '--pretty', 'false'], {
      encoding: 'utf8',
      cwd: place,
    })
    return [...new Set([...stdout.matchAll(/^(src\/[^(\s]+)\(/gmu)].map(([, file]) => file ?? ''))]
  } finally {
    rmSync(place, { recursive: true })
  }
}

describe('the table of nodes', () => {
  it('should be the only place that lists node types', () => {
    // The shapes of blocks in a kind are the author's words for some types, not a list of types.
    const shapes = path.join(root, 'src/model/kind.ts')
    const found = files.filter((file) => {
      if (file === shapes) return false
      const text = readFileSync(file, 'utf8')
      return silentDefault.test(text) || typeList.test(text)
    })
    expect(files.length).toBeGreaterThan(100)
    expect(found.map((file) => path.relative(root, file))).toEqual([])
  })

  it('should be found out where such a list is made again', () => {
    expect("switch (n.type) { case 'table': break; default: break }").toMatch(silentDefault)
    expect("new Set(['table', 'list', 'section'])").toMatch(typeList)
  })

  it('should make every place that must know a new type fail to compile without it', {
    timeout: 240_000,
  }, () => {
    const broken = brokenByNewType()
    expect(broken).toEqual(expect.arrayContaining(['src/model/node-table.ts', 'src/model/transcribe.ts']))
    for (const format of ['html', 'docx', 'pdf', 'md']) {
      expect(
        broken.filter((file) => file.startsWith(`src/formats/${format}/`)),
        format,
      ).not.toEqual([])
    }
  })
})
