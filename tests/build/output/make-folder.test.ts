import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, makeFolderSync } from '../../../src/build/output/make-folder.js'
import { workspace } from '../../support/workspace.js'

const ways: [string, (folder: string) => Promise<void>][] = [
  ['before anything else', async (folder) => makeFolderSync(folder)],
  ['while others wait', makeFolder],
]

describe.each(ways)('a folder that is made %s should', (_, make) => {
  it('come with those above it, and stay where it stands', async () => {
    const { root } = workspace({})
    const folder = path.join(root, 'a/b/c')
    await make(folder)
    writeFileSync(path.join(folder, 'kept.txt'), 'kept')
    await Promise.all([make(folder), make(path.join(folder, '..', 'c'))])
    expect(readdirSync(folder)).toEqual(['kept.txt'])
  })

  it('be refused where a file stands', async () => {
    const { root } = workspace({ 'a/file': 'words' })
    await expect(make(path.join(root, 'a/file'))).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(make(path.join(root, 'a/file/b'))).rejects.toMatchObject({ code: 'ENOTDIR' })
  })

  it.runIf(existsSync('/proc/self'))(
    'be refused, and not tried for ever, where no folder can be',
    async () => {
      await expect(make('/proc/nothing/inside')).rejects.toMatchObject({ code: 'ENOENT', syscall: 'mkdir' })
    },
  )
})

it('no folder should be made in the way that may never end', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  expect(files.length).toBeGreaterThan(1000)
  const endless = files.filter((file) =>
    /mkdir(?:Sync)?\([^)]*recursive/u.test(readFileSync(path.join('src', file), 'utf8')),
  )
  expect(endless).toEqual([])
})

it.runIf(existsSync('/proc/self'))('an output folder that cannot be made should be named', async () => {
  const place = workspace({ 'source/a/en.md': '---\ntitle: A\n---\n\nWords.\n' })
  const { exitCode, out } = await place.run('build', '--out', '/proc/nothing')
  expect(out).toContain('Cannot write to /proc/nothing: no folder can be made there.')
  expect(exitCode).toBe(2)
  const begun = await place.run('init', '/proc/nothing', '--yes')
  expect(begun.error).toBe('Cannot write /proc/nothing: no folder can be made there.\n')
  expect(begun.exitCode).toBe(2)
})
