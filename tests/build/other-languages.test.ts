import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/build/index.js'
import type { BuildOptions } from '../../src/build/types.js'
import { workspace } from '../support/workspace.js'

const text = (title: string, sentence: string) =>
  `---\ntitle: ${title}\n---\n\n## ${title} {#first}\n\n${sentence}\n`
const files = {
  'source/report/publication.yaml': 'formats: [html]\nlanguages: [en, fr]\n',
  'source/report/en.md': text('A report', 'It will end in 2028.'),
  'source/report/fr.md': text('Un rapport', 'Il finira en 2029.'),
}
const options = (cwd: string, more: Partial<BuildOptions>): BuildOptions => ({
  ...{ cwd, publications: [], languages: [], formats: [], out: null, strict: false, write: true },
  ...more,
})
const severities = (messages: readonly { ruleId: string; severity: string }[], rule: string) =>
  messages.flatMap(({ ruleId, severity }) => (ruleId === rule ? [severity] : []))

describe('a language asked for should be built', () => {
  it('while a translation says something else, which is shown', async () => {
    const place = workspace(files)
    const refused = await build(options(place.root, {}))
    expect(severities(refused.messages, 'same-numbers')).toEqual(['error'])
    expect(existsSync(path.join(place.root, 'out'))).toBe(false)
    const { messages } = await build(options(place.root, { languages: ['en'] }))
    expect(severities(messages, 'same-numbers')).toEqual(['warning'])
    expect([...place.output().keys()].filter((name) => name.endsWith('.html')).sort()).toEqual([
      'index.html',
      'report/en/report.en.html',
      'report/evidence/index.html',
    ])
  })

  it('where warnings count as errors, too', async () => {
    const place = workspace(files)
    const { messages } = await build(options(place.root, { languages: ['en'], strict: true }))
    expect(severities(messages, 'same-numbers')).toEqual(['info'])
    expect(place.output().has('report/en/report.en.html')).toBe(true)
  })

  it('while a translation cannot be read, or is not there yet', async () => {
    for (const translation of [null, '---\ntitle: [\n---\n\nDes mots.\n', '']) {
      const place = workspace({ ...files, 'source/report/fr.md': translation })
      const { messages } = await build(options(place.root, { languages: ['en'] }))
      expect(messages.filter(({ file }) => file.endsWith('fr.md')).map(({ severity }) => severity)).toEqual([
        'warning',
      ])
      expect(place.output().has('report/en/report.en.html')).toBe(true)
    }
  })

  it('not where that would lose the last good edition of a translation', async () => {
    const place = workspace({ ...files, 'source/report/fr.md': text('Un rapport', 'Il finira en 2028.') })
    await build(options(place.root, {}))
    const before = place.output()
    place.write({ 'source/report/fr.md': '---\ntitle: [\n---\n\nDes mots.\n' })
    const { messages } = await build(options(place.root, { languages: ['en'] }))
    expect(severities(messages, 'yaml-syntax')).toEqual(['error'])
    expect(place.output()).toEqual(before)
  })

  it('not while it says something else itself', async () => {
    const place = workspace(files)
    const { messages } = await build(options(place.root, { languages: ['fr'] }))
    expect(severities(messages, 'same-numbers')).toEqual(['error'])
    expect(existsSync(path.join(place.root, 'out'))).toBe(false)
  })
})
