import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name))

/** Files that each file imports; types are imports, too. What is loaded on call is none: it cannot run too early. */
const imports = new Map(
  files.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^'()]*?from '(\.[^']+)'/gm)].map(
      ([, to = '']) => path.resolve(path.dirname(file), to.replace(/\.js$/, '.ts')),
    ),
  ]),
)

/** Groups of files that import each other, by Tarjan's algorithm. */
function circles(): string[] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[] = []
  const visit = (file: string): void => {
    index.set(file, index.size)
    low.set(file, index.get(file) ?? 0)
    stack.push(file)
    for (const next of imports.get(file) ?? []) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(file, Math.min(low.get(file) ?? 0, low.get(next) ?? 0))
    }
    if (low.get(file) !== index.get(file)) return
    const group = stack.splice(stack.indexOf(file)).map((name) => path.relative(source, name))
    if (group.length > 1) found.push(group.sort().join(', '))
  }
  for (const file of files) if (!index.has(file)) visit(file)
  return found
}

describe('the imports', () => {
  it('should run in no circle', () => {
    expect(imports.size).toBeGreaterThan(500)
    expect(circles()).toEqual([])
  })
})
