import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { repeatOnChange } from '../../src/cli/watch.js'

it('should work again after a change, but not for what lies in the output folder', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-watch-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const file = path.join(root, 'en.md')
  writeFileSync(file, 'one')
  const interrupt = new AbortController()
  let runs = 0
  const done = repeatOnChange([root], path.join(root, 'out'), interrupt.signal, async () => {
    runs += 1
    return runs
  })
  await vi.waitFor(() => expect(runs).toBe(1), { timeout: 20_000 })
  writeFileSync(file, 'two')
  await vi.waitFor(() => expect(runs).toBe(2), { timeout: 20_000 })
  mkdirSync(path.join(root, 'out'))
  writeFileSync(path.join(root, 'out', 'en.html'), 'made')
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(runs).toBe(2)
  interrupt.abort()
  expect(await done).toBe(2)
})
