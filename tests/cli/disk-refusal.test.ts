import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { OutputError } from '../../src/build/output/output-error.js'
import { diskRefusal } from '../../src/cli/disk-refusal.js'
import { p, wordFile } from '../import/support/word-file.js'
import { workspace } from '../support/workspace.js'

describe('a place that cannot be written to should', () => {
  it.each([
    ['new', ['new', 'report', '--yes'], { 'rapporteur.yaml': '', source: 'a file' }],
    ['init', ['init', 'taken/inside', '--yes'], { taken: 'a file' }],
    [
      'import',
      ['import', 'a.docx', '--yes'],
      { 'rapporteur.yaml': '', source: 'a file', 'a.docx': wordFile({ body: p('Words.') }) },
    ],
    ['summary', ['summary', '--pictures', 'taken/inside'], { taken: 'a file' }],
  ])('be named by %s as no fault of ours', async (_command, args, files) => {
    const place = workspace({})
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(place.root, name), content)
    if (args[0] === 'summary') {
      mkdirSync(path.join(place.root, 'source/report'), { recursive: true })
      writeFileSync(path.join(place.root, 'source/report/publication.yaml'), 'languages: [en]\n')
      writeFileSync(path.join(place.root, 'source/report/en.md'), '---\ntitle: A report\n---\n\nWords.\n')
      expect((await place.run('build', '--format', 'pdf')).exitCode).toBe(0)
    }
    const { exitCode, error } = await place.run(...args)
    expect(error).toMatch(/^Cannot (?:write|open) .*(?:source|taken).*: .*stands.*\.\n$/u)
    expect(exitCode).toBe(2)
    for (const name of ['source', 'taken'])
      if (name in files) expect(readFileSync(path.join(place.root, name), 'utf8')).toBe('a file')
  })

  it('be told by the words of the system, whatever was asked of it', () => {
    const refused = (code: string, syscall: string, more = {}) =>
      diskRefusal(Object.assign(new Error('no'), { code, syscall, ...more }))
    expect(refused('EACCES', 'mkdir', { path: '/a' })).toBe('Cannot write /a: permission denied.\n')
    expect(refused('EROFS', 'rename', { path: '/a', dest: '/b' })).toBe(
      'Cannot write /b: the disk is read-only.\n',
    )
    expect(refused('ENOSPC', 'write')).toBe('Cannot write a file: the disk is full.\n')
    expect(refused('EACCES', 'scandir', { path: '/a\u202E' })).toBe(
      'Cannot read /a<U+202E>: permission denied.\n',
    )
    expect(refused('ENOENT', 'mkdir', { path: '/a' })).toBe('Cannot write /a: no folder can be made there.\n')
    expect(refused('ENOENT', 'open', { path: '/a' })).toBeNull()
    expect(diskRefusal(new OutputError('Cannot write to /a: the disk is full.'))).toBe(
      'Cannot write to /a: the disk is full.\n',
    )
    expect(diskRefusal(new Error('EACCES'))).toBeNull()
    expect(diskRefusal('EACCES')).toBeNull()
  })
})
