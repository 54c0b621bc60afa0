import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { tryWorkspace } from '../../scripts/fuzz/properties.mjs'
import { auditOutput } from '../../src/audit/output.js'
import { formats } from '../../src/build/formats.js'
import { build } from '../../src/build/index.js'

/** What the fuzzer found, shrunk: each broke a promise once. */
const folder = fileURLToPath(new URL('../fixtures/fuzz', import.meta.url))
const program = { build, auditOutput: (out: string) => auditOutput(out, formats) }

it.each(readdirSync(folder))('%s should keep every promise', { timeout: 120_000 }, async (name) => {
  const root = path.join(folder, name)
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const files = Object.fromEntries(
    entries.map(({ parentPath, name: file }) => {
      const at = path.join(parentPath, file)
      return [path.relative(root, at), readFileSync(at)]
    }),
  )
  // A name that begins with `refused-` is an input that a check must refuse, with a place.
  const outcome = name.startsWith('refused-') ? 'refused' : 'passed'
  expect(await tryWorkspace(files, program, 'build')).toBe(outcome)
})
