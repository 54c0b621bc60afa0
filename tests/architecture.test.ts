import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formats } from '../src/build/formats.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = path.join(root, 'src')

/** Room → rooms it may import, from the table in ARCHITECTURE.md. */
const table = new Map(
  readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8')
    .split('\n')
    .map((line) => line.match(/^\| `([a-z/]+)\/` \|.*\| ([^|]+) \|$/))
    .filter((match) => match !== null)
    .map((match) => [match[1] ?? '', (match[2] ?? '').split(',').map((name) => name.trim())]),
)

function roomOf(file: string): string | null {
  const relative = path.relative(source, file).split(path.sep).join('/')
  return (
    [...table.keys()].sort((a, b) => b.length - a.length).find((room) => relative.startsWith(`${room}/`)) ??
    null
  )
}

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => path.join(entry.parentPath, entry.name))

/** Where a format is named because it is that format's own: its writer, its reader, the registry. */
function isOwn(file: string, name: string): boolean {
  const relative = path.relative(source, file).split(path.sep).join('/')
  return (
    relative === 'build/formats.ts' ||
    [`formats/${name}/`, `audit/${name}/`, `audit/${name}.ts`].some((own) => relative.startsWith(own))
  )
}

/** `html` is also a node type of Markdown and an element. */
const otherMeanings =
  /\btype(?:: | [!=]== )'html'|tagName === 'html'|element\('html'|\.name !== 'html'|^\s*(?:\| )?'html',?$/

describe('the house', () => {
  it('should have a row for every folder of src', () => {
    const strangers = files.filter((file) => roomOf(file) === null && path.dirname(file) !== source)
    expect(table.size).toBeGreaterThan(10)
    expect(strangers).toEqual([])
  })

  it('should import only what the table allows', () => {
    const breaches: string[] = []
    for (const file of files) {
      const room = roomOf(file)
      if (room === null) continue
      for (const match of readFileSync(file, 'utf8').matchAll(/(?:from |import |import\()'(\.[^']+)'/g)) {
        const target = path.resolve(path.dirname(file), match[1] ?? '')
        const targetRoom = roomOf(target)
        if (targetRoom === room) continue
        if (targetRoom === null || !table.get(room)?.includes(targetRoom)) {
          breaches.push(`${path.relative(source, file)} imports ${match[1]}`)
        }
      }
    }
    expect(breaches).toEqual([])
  })

  it('should touch the disk only where it may', () => {
    const allowed = new Set(['read', 'build', 'audit', 'dispatch', 'preview', 'cli'])
    const breaches = files.filter((file) => {
      const room = roomOf(file)
      return (
        room !== null &&
        !allowed.has(room) &&
        // WebAssembly of a package is code, not anybody's file.
        path.relative(source, file) !== path.normalize('formats/docx/drawing/rasteriser.ts') &&
        /from '(?:node:)?fs(?:\/promises)?'/.test(readFileSync(file, 'utf8'))
      )
    })
    expect(breaches.map((file) => path.relative(source, file))).toEqual([])
  })

  it('should look at inputs through the files that note what was seen', () => {
    // What writes, what is a cache, what asks for sizes to show progress and to plan, and what is our own bundle.
    const others = ['build/output/', 'build/cache/', 'build/fix/write-text.ts', 'build/markdown-size.ts']
    const own = ['build/threads/thread.ts', 'build/package-version.ts']
    const allowed = ['read/disk.ts', 'read/input.ts', 'read/seen.ts', ...own, ...others]
    const breaches = files
      .map((file) => path.relative(source, file).split(path.sep).join('/'))
      .filter((name) => /^(?:read|build)\//u.test(name) && !allowed.some((one) => name.startsWith(one)))
      .filter((name) =>
        /from '(?:node:)?fs(?:\/promises)?'/u.test(readFileSync(path.join(source, name), 'utf8')),
      )
    expect(breaches).toEqual([])
  })

  it('should name a format nowhere but in its own files and the registry', () => {
    const named = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(
          (line) =>
            !otherMeanings.test(line) &&
            formats.some(({ name }) => new RegExp(`['"\`]${name}['"\`]`).test(line) && !isOwn(file, name)),
        )
        .map((line) => `${path.relative(source, file)}: ${line.trim()}`),
    )
    expect(formats.length).toBeGreaterThan(2)
    expect(named).toEqual([])
  })
})
