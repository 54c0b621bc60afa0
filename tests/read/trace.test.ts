import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/build/index.js'
import { isAsSeen } from '../../src/read/seen.js'
import { note, noteAll, noteUnsure, traced } from '../../src/read/trace.js'
import { type Files, workspace } from '../support/workspace.js'

const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="${colour}"/></svg>`
const text = (title: string) =>
  `---\ntitle: ${title}\n---\n\n## ${title} {#first}\n\nWords.\n\n![${title}](media/square.svg)\n`

/** A workspace of which every kind of file is read. */
const files: Files = {
  'rapporteur.yaml': 'organisation: The Office\n',
  'source/good/publication.yaml': 'languages: [en, fr]\nformats: [html]\nkind: own\ndesign: own\n',
  'source/good/en.md': text('A report'),
  'source/good/fr.md': text('Un rapport'),
  'source/good/media/square.svg': drawing('#003366'),
  'templates/kinds/own.yaml': 'rolesRequired: false\nroles: {}\n',
  'templates/languages/fr.yaml': 'extends: fr\nname: Le français\n',
  'templates/designs/own/design.yaml': "colours:\n  accent: '#005050'\n",
  'terms/office.yaml': '- { en: office, fr: bureau }\n',
  'notes.txt': 'Nothing reads this.\n',
  'source/good/media/unused.svg': drawing('#330066'),
}

/** Changes that a build can see, and one way to undo each. */
const seen: Files = {
  ...Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name !== 'notes.txt' && name !== 'source/good/media/unused.svg')
      .map(([name, content]) => [name, `${content} `]),
  ),
  // What is not there was looked for.
  'source/good/media/square.fr.svg': drawing('#663300'),
  'source/good/de.md': text('Ein Bericht'),
  'source/other/en.md': text('Another'),
  'templates/languages/en.yaml': 'extends: en\nname: Plain English\n',
  'terms/more.yaml': '- { en: report, fr: rapport }\n',
}

describe('what a build has seen should', () => {
  it('be all that it depends on, and nothing else', { timeout: 60_000 }, async () => {
    const at = workspace(files)
    const { result, seen: answers } = await traced(() => build({ ...options, cwd: at.root }))
    expect(result.messages.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(result.seen).toEqual(answers)
    if (!answers) throw new Error('Nothing was seen')
    expect(isAsSeen(answers)).toBe(true)
    for (const [name, content] of Object.entries(seen)) {
      at.write({ [name]: content })
      expect(isAsSeen(answers), name).toBe(false)
      if (name in files) at.write({ [name]: files[name] ?? null })
      else
        rmSync(path.join(at.root, name.replace(/^source\/other\/.*$/u, 'source/other')), { recursive: true })
      expect(isAsSeen(answers), `without ${name}`).toBe(true)
    }
    at.write({ 'notes.txt': 'More.\n', 'source/good/media/unused.svg': drawing('#111111') })
    expect(isAsSeen(answers)).toBe(true)
  })

  it('notice a file that was exchanged for a link, and one that is gone', async () => {
    const at = workspace(files)
    const { seen: answers } = await build({ ...options, cwd: at.root })
    if (!answers) throw new Error('Nothing was seen')
    const file = path.join(at.root, 'source/good/fr.md')
    rmSync(file)
    expect(isAsSeen(answers)).toBe(false)
    at.write({ 'kept.md': files['source/good/fr.md'] ?? null })
    symlinkSync('../../kept.md', file)
    expect(isAsSeen(answers)).toBe(false)
  })

  it('be unsure where a file cannot be read, and where plugins look for themselves', async () => {
    const at = workspace(files)
    rmSync(path.join(at.root, 'source/good/media/square.svg'))
    mkdirSync(path.join(at.root, 'source/good/media/square.svg'))
    expect((await build({ ...options, cwd: at.root })).seen).toBeNull()
    const plugins = workspace({ ...files, 'rapporteur.yaml': 'lint: [nowhere]\n' })
    const run = await build({ ...options, cwd: plugins.root, plugins: () => ({ given: true }) })
    expect(run.seen).toBeNull()
  })
})

describe('a trace should', () => {
  it('belong to the steps around, also of what another thread saw', async () => {
    const outer = await traced(async () => {
      note('kind', '/a', () => 'file')
      const inner = await traced(async () => noteAll({ 'kind /b': 'folder' }))
      expect(inner.seen).toEqual({ 'kind /b': 'folder' })
    })
    expect(outer.seen).toEqual({ 'kind /a': 'file', 'kind /b': 'folder' })
  })

  it('be of no use where an answer changed meanwhile', async () => {
    const twice = await traced(async () => {
      note('kind', '/a', () => 'file')
      note('kind', '/a', () => 'none')
    })
    expect(twice.seen).toBeNull()
    expect((await traced(async () => noteUnsure())).seen).toBeNull()
    expect((await traced(async () => noteAll(null))).seen).toBeNull()
  })
})

const options = {
  publications: [],
  languages: [],
  formats: [],
  out: null,
  strict: false,
  write: false,
} as const
