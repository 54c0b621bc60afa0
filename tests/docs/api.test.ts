import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { entries } from '../../scripts/api-report/entries.mjs'
import { apiReport, exportsOf, namedTypes } from '../../scripts/api-report/report.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const modules = Object.values(entries(root)).map((file) => exportsOf(path.join(root, file)))

describe('the public interface', () => {
  it('should stand fresh in docs/api.md', () => {
    expect(readFileSync(path.join(root, 'docs/api.md'), 'utf8')).toBe(apiReport(root, entries(root)))
  })

  it('should need no types of Node', () => {
    const folder = path.join(root, 'dist')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.d.ts'),
    )
    expect(files.length).toBeGreaterThan(50)
    // Where an entry leads to no declaration any more, it is removed: `scripts/prune-types.mjs`.
    expect(files).not.toContain(path.normalize('cli/main.d.ts'))
    const asking = files.filter((name) =>
      /\bfrom 'node:/u.test(readFileSync(path.join(folder, name), 'utf8')),
    )
    expect(asking).toEqual([])
  })

  it('should export from the root every type that a signature names', () => {
    const known = new Set(
      [...exportsOf(path.join(root, 'dist/index.d.ts')).values()].map(({ file, name }) => `${file}: ${name}`),
    )
    const declared = modules.flatMap((exported) => [...exported.values()])
    expect(declared.length).toBeGreaterThan(100)
    const missing = declared.flatMap(namedTypes).filter(({ file, name }) => !known.has(`${file}: ${name}`))
    expect([...new Set(missing.map(({ file, name }) => `${name} of ${path.relative(root, file)}`))]).toEqual(
      [],
    )
  })
})
