import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { openOutput } from '../../src/build/output-folder.js'

const disk = vi.hoisted(() => ({ freeWrites: Number.POSITIVE_INFINITY }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    writeFile: async (...args: Parameters<typeof real.writeFile>) => {
      disk.freeWrites -= 1
      if (disk.freeWrites < 0)
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
      return real.writeFile(...args)
    },
  }
})

const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-disk-'))
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('should leave the last good output untouched when the disk fills up midway', async () => {
  const out = path.join(root, 'out')
  const bytes = (text: string) => new TextEncoder().encode(text)
  const first = await openOutput(out)
  await first.stage('report', new Map([['en/a.html', bytes('good')]]))
  await first.commit([], new Map([['manifest.json', bytes('good')]]))

  for (const freeWrites of [0, 1, 2]) {
    disk.freeWrites = Number.POSITIVE_INFINITY
    const second = await openOutput(out)
    disk.freeWrites = freeWrites
    const attempt = async () => {
      await second.stage(
        'report',
        new Map([
          ['en/a.html', bytes('new')],
          ['en/b.html', bytes('new')],
        ]),
      )
      await second.commit([], new Map([['manifest.json', bytes('new')]]))
    }
    await expect(attempt()).rejects.toThrow('the disk is full. The last good output is untouched.')
    await second.abandon()
    expect(readFileSync(path.join(out, 'report/en/a.html'), 'utf8')).toBe('good')
    expect(readFileSync(path.join(out, 'manifest.json'), 'utf8')).toBe('good')
    expect(readdirSync(root)).toEqual(['out'])
  }
})
