import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { auditOutput } from '../../src/audit/output.js'

vi.mock('node:fs/promises', async (original) => {
  const disk = await original<typeof import('node:fs/promises')>()
  // A test may run as a user whom no permission stops.
  const readdir = async (folder: string, ...rest: unknown[]) => {
    if (folder.endsWith('closed'))
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
    return (disk.readdir as (...words: unknown[]) => unknown)(folder, ...rest)
  }
  return { ...disk, readdir }
})

it('a folder that cannot be read should be told apart from an empty one', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'rapporteur-closed-'))
  onTestFinished(() => rmSync(out, { recursive: true, force: true }))
  for (const name of ['closed', 'empty']) mkdirSync(path.join(out, 'slug', name), { recursive: true })
  writeFileSync(path.join(out, 'manifest.json'), '{"schema":1,"publications":[]}')
  writeFileSync(path.join(out, 'SHA256SUMS'), '')
  const { messages } = await auditOutput(out, [])
  const found = messages.map(({ ruleId, file }) => `${ruleId} ${file}`)
  expect(found).toContain('unreadable-folder slug/closed')
  expect(found).toContain('empty-folder slug/empty')
})
