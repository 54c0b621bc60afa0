import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/build/index.js'
import type { BuildOptions } from '../../src/build/types.js'
import { goodFiles, workspace } from '../support/workspace.js'

const options = (cwd: string): BuildOptions => ({
  cwd,
  publications: [],
  languages: [],
  formats: [],
  out: null,
  strict: false,
  write: true,
})

describe('the output folder', () => {
  it('should stay as it was when a build is interrupted', async () => {
    const place = workspace()
    await build(options(place.root))
    const before = place.output()
    place.write({ 'source/good/en.md': '---\ntitle: Other\n---\n\n## Other {#o}\n\nWords.\n' })
    const interrupt = new AbortController()
    const onProgress: BuildOptions['onProgress'] = ({ step }) => {
      if (step === 'compile') interrupt.abort()
    }
    await expect(build({ ...options(place.root), signal: interrupt.signal, onProgress })).rejects.toThrow()
    expect(place.output()).toEqual(before)
    expect(readdirSync(place.root).filter((name) => name.startsWith('.rapporteur'))).toEqual([])
  })

  it('should hold the same bytes after a second build, from another folder and in parts', async () => {
    const place = workspace({
      ...goodFiles,
      'source/good/publication.yaml': 'formats: [html]\nlanguages: [en, fr]\npublished: 2017-06-30\n',
      'source/good/fr.md': '---\ntitle: Un rapport\n---\n\n## Premier {#first}\n\nDes mots.\n',
    })
    await build(options(place.root))
    const before = place.output()
    await build(options(path.join(place.root, 'source', 'good')))
    expect(place.output()).toEqual(before)
    await build({ ...options(place.root), languages: ['fr'] })
    expect(place.output()).toEqual(before)
  })

  it('should replace only the editions asked for', async () => {
    const place = workspace({
      ...goodFiles,
      'source/good/publication.yaml': 'formats: [html]\nlanguages: [en, fr]\n',
      'source/good/fr.md': '---\ntitle: Un rapport\n---\n\n## Premier {#first}\n\nDes mots.\n',
    })
    await build(options(place.root))
    const before = place.output()
    place.write({
      'source/good/en.md': '---\ntitle: Changed\n---\n\n## First {#first}\n\nWords.\n',
      'source/good/fr.md': '---\ntitle: Autre\n---\n\n## Premier {#first}\n\nDes mots.\n',
    })
    await build({ ...options(place.root), languages: ['fr'] })
    const after = place.output()
    expect(after.get('good/en/good.en.html')).toBe(before.get('good/en/good.en.html'))
    expect(after.get('good/fr/good.fr.html')).not.toBe(before.get('good/fr/good.fr.html'))
  })

  it('should lose editions and publications that are no longer declared', async () => {
    const place = workspace({
      ...goodFiles,
      'source/other/publication.yaml': 'formats: [html]\nlanguages: [en]\n',
      'source/other/en.md': '---\ntitle: Other\n---\n\n## Other {#o}\n\nWords.\n',
    })
    await build(options(place.root))
    expect([...place.output().keys()].some((name) => name.startsWith('other'))).toBe(true)
    place.write({ 'source/other/publication.yaml': null, 'source/other/en.md': null })
    rmSync(path.join(place.root, 'source/other'), { recursive: true })
    await build(options(place.root))
    expect([...place.output().keys()].some((name) => name.startsWith('other'))).toBe(false)
    const sums = Buffer.from(place.output().get('SHA256SUMS') ?? '', 'base64').toString()
    expect(sums).not.toContain('other/')
  })

  it('should be unmoved by a foreign manifest', async () => {
    const place = workspace()
    await build(options(place.root))
    const before = place.output()
    writeFileSync(path.join(place.root, 'out/manifest.json'), '{"schema": 9}')
    await build(options(place.root))
    expect(place.output()).toEqual(before)
  })
})
