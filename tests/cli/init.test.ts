import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

describe('init should', () => {
  it('lay out a workspace that builds at once', async () => {
    const place = workspace({})
    expect((await place.run('init')).exitCode).toBe(0)
    expect((await place.run('build', '--format', 'html')).exitCode).toBe(0)
    expect(readFileSync(path.join(place.root, '.gitignore'), 'utf8')).toBe('out/\nparts/\nnode_modules/\n')
  })

  it('overwrite nothing that is there', async () => {
    const files = {
      'source/report/publication.yaml': 'languages: [en]\nidentifier: A/1\n',
      'source/report/en.md': '---\ntitle: Mine\n---\n\nWords.\n',
      '.gitignore': 'mine\nout/',
    }
    const place = workspace(files)
    const { exitCode, error } = await place.run('init')
    expect(exitCode).toBe(0)
    expect(error).toContain('around the publication in source/ is ready')
    for (const [name, text] of Object.entries(files).slice(0, 2))
      expect(readFileSync(path.join(place.root, name), 'utf8')).toBe(text)
    expect(readFileSync(path.join(place.root, '.gitignore'), 'utf8')).toBe(
      'mine\nout/\nparts/\nnode_modules/\n',
    )
    expect((await place.run('init')).exitCode).toBe(2)
  })

  it('overwrite nothing by new either', async () => {
    const place = workspace()
    expect((await place.run('new', 'good')).exitCode).toBe(2)
    expect(readFileSync(path.join(place.root, 'source/good/en.md'), 'utf8')).toContain('A report')
  })
})
