import { chmodSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { chooseCache } from '../../src/cli/cache-place.js'
import { workspace } from '../support/workspace.js'

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'rapporteur-cache-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

describe('the folder of the cache', () => {
  it('should be the one that is named, and nobody else’s to open', () => {
    const root = folder()
    const choice = chooseCache({ RAPPORTEUR_CACHE: 'kept/here' }, root, null)
    expect(choice.folder).toBe(path.join(root, 'kept/here'))
    expect(statSync(path.join(root, 'kept/here')).mode & 0o077).toBe(0)
  })

  it('should be none where it is off', () => {
    expect(chooseCache({ RAPPORTEUR_CACHE: 'off' }, folder(), null).folder).toBeNull()
  })

  it('should not stand in the workspace, links followed', () => {
    const root = folder()
    const link = path.join(folder(), 'link')
    symlinkSync(root, link)
    for (const named of [root, path.join(root, 'deep/cache'), link])
      expect(chooseCache({ RAPPORTEUR_CACHE: named }, root, root)).toEqual({
        folder: null,
        reason: expect.stringContaining('stands in the workspace'),
      })
  })

  it('should not be one that others may open', () => {
    const open = folder()
    chmodSync(open, 0o755)
    expect(chooseCache({ RAPPORTEUR_CACHE: open }, open, null)).toEqual({
      folder: null,
      reason: `others may open \`${open}\``,
    })
  })

  it('should be shown by a command, which removes what is in it', async () => {
    const { run } = workspace()
    const named = process.env.RAPPORTEUR_CACHE
    onTestFinished(() => {
      process.env.RAPPORTEUR_CACHE = named
    })
    expect((await run('cache')).out).toBe('No cache: RAPPORTEUR_CACHE is `off`.\n')
    const kept = folder()
    process.env.RAPPORTEUR_CACHE = kept
    expect((await run('cache')).out).toBe(`0.0 MiB in 0 files, ${kept}\n`)
    expect((await run('cache', '--clear')).out).toBe(`Removed 0.0 MiB in 0 files from ${kept}\n`)
  })
})
