import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { workspace } from '../../support/workspace.js'

const page = '---\ntitle: A report\n---\n\n## First {#first}\n\nWords.\n'
const files = {
  'source/good/publication.yaml': 'formats: [html, pdf]\nlanguages: [en]\n',
  'source/good/en.md': page,
  'templates/kinds/own.yaml': 'roles: {}\n',
}

/** A workspace with a built output and a way to change its manifest. */
async function built() {
  const place = workspace(files)
  await place.run('build')
  const manifest = path.join(place.root, 'out/manifest.json')
  const poison = (
    change: (publication: Record<string, unknown> & { editions: Record<string, unknown>[] }) => void,
  ) => {
    const value = JSON.parse(readFileSync(manifest, 'utf8'))
    change(value.publications[0])
    writeFileSync(manifest, JSON.stringify(value))
  }
  return { ...place, manifest, poison }
}

describe('a forged manifest should', () => {
  it.each(['../templates', '..', '.', '/tmp', 'a/b', 'index.html', 'GOOD', 'good/../../templates', ''])(
    'remove nothing by the slug `%s`',
    async (slug) => {
      const { root, run, poison } = await built()
      poison((publication) => Object.assign(publication, { slug }))
      expect((await run('build')).exitCode).toBe(0)
      expect(existsSync(path.join(root, 'templates/kinds/own.yaml'))).toBe(true)
      expect(existsSync(path.join(root, 'source/good/en.md'))).toBe(true)
    },
  )

  it('remove no folder that no build wrote', async () => {
    const { root, run, poison } = await built()
    mkdirSync(path.join(root, 'out/photos'))
    writeFileSync(path.join(root, 'out/photos/mine.txt'), 'mine')
    poison((publication) =>
      Object.assign(publication, { slug: 'photos', evidence: 'photos/evidence/index.html', editions: [] }),
    )
    await run('build')
    expect(readFileSync(path.join(root, 'out/photos/mine.txt'), 'utf8')).toBe('mine')
  })

  it.each([
    '../../secret.txt',
    '../source/good/en.md',
    '/etc/passwd',
    'good/en/../../../secret.txt',
    'good/en/other.pdf',
  ])('publish nothing by the path `%s`', async (secret) => {
    const { root, run, poison, output } = await built()
    writeFileSync(path.join(root, 'secret.txt'), 'secret')
    poison(({ editions }) =>
      Object.assign(editions.find(({ format }) => format === 'pdf') ?? {}, { path: secret }),
    )
    expect((await run('build', '--format', 'html')).exitCode).toBe(0)
    const published = [...output().values()].map((bytes) => Buffer.from(bytes, 'base64').toString())
    expect(published.filter((text) => text.includes('secret') || text.includes('# First'))).toEqual([])
  })

  it('be named by the audit', async () => {
    const { messages, poison } = await built()
    poison((publication) => Object.assign(publication, { slug: '../templates' }))
    const { exitCode, messages: said } = await messages('audit')
    expect(exitCode).toBe(1)
    expect(said.map(({ ruleId }) => ruleId)).toEqual(['changed-file', 'damaged-manifest'])
  })
})

describe('an edition that was changed since should', () => {
  it('not be kept by a build of another format, and be reported', async () => {
    const { root, messages, output } = await built()
    const file = path.join(root, 'out/good/en/good.en.pdf')
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('%changed')]))
    const { messages: said } = await messages('build', '--format', 'html')
    expect(said).toMatchObject([
      { ruleId: 'changed-edition', severity: 'warning', file: 'out/good/en/good.en.pdf' },
    ])
    expect([...output().keys()].filter((name) => name.endsWith('.pdf'))).toEqual([])
  })
})

describe('links and pipes in the output should', () => {
  it.skipIf(process.platform === 'win32')('be neither read nor followed', async () => {
    const { root, messages, run } = await built()
    const secret = path.join(root, 'secret.txt')
    writeFileSync(secret, 'secret')
    rmSync(path.join(root, 'out/good/en/good.en.pdf'))
    symlinkSync(secret, path.join(root, 'out/good/en/good.en.pdf'))
    execFileSync('mkfifo', [path.join(root, 'out/good/evidence/pipe')])
    mkdirSync(path.join(root, 'out/good/empty'))
    const { messages: said } = await messages('audit')
    expect(said.map(({ ruleId, file }) => `${ruleId} ${file}`)).toEqual([
      'empty-folder good/empty',
      'unexpected-link good/en/good.en.pdf',
      'unexpected-entry good/evidence/pipe',
      'missing-file good/en/good.en.pdf',
      'missing-edition good/en/good.en.pdf',
    ])
    await run('build', '--format', 'html')
    expect(existsSync(path.join(root, 'out/good/en/good.en.pdf'))).toBe(false)
    expect(readFileSync(secret, 'utf8')).toBe('secret')
  })

  it.skipIf(process.platform === 'win32')(
    'not lead a build out of the workspace or into its sources',
    async () => {
      const place = workspace(files)
      symlinkSync('source', path.join(place.root, 'out'))
      const into = await place.messages('build')
      expect(into).toMatchObject({ exitCode: 2, messages: [{ ruleId: 'output' }] })
      expect(readFileSync(path.join(place.root, 'source/good/en.md'), 'utf8')).toBe(page)
      rmSync(path.join(place.root, 'out'))
      const elsewhere = workspace({ 'precious.txt': 'mine' })
      symlinkSync(elsewhere.root, path.join(place.root, 'out'))
      expect(await place.messages('build')).toMatchObject({ exitCode: 2, messages: [{ ruleId: 'output' }] })
    },
  )
})

describe('--out should', () => {
  it.each(['.', '..', '/', 'source', 'source/good', 'templates', '.git'])('refuse `%s`', async (out) => {
    const place = workspace(files)
    mkdirSync(path.join(place.root, '.git'))
    expect(await place.messages('build', '--out', out)).toMatchObject({
      exitCode: 2,
      messages: [{ ruleId: 'output', reason: expect.stringContaining('Unexpected output folder') }],
    })
    expect(readFileSync(path.join(place.root, 'source/good/en.md'), 'utf8')).toBe(page)
  })

  it('leave foreign files and folders as they are, and refuse to replace them', async () => {
    const place = workspace({ ...files, 'web/index.html': 'mine', 'web/other/page.html': 'mine' })
    const { exitCode, messages } = await place.messages('build', '--out', 'web')
    expect(exitCode).toBe(2)
    expect(messages).toMatchObject([{ ruleId: 'output', reason: expect.stringContaining('`index.html`') }])
    expect(readFileSync(path.join(place.root, 'web/index.html'), 'utf8')).toBe('mine')
    renameSync(path.join(place.root, 'web/index.html'), path.join(place.root, 'web/start.html'))
    expect((await place.run('build', '--out', 'web')).exitCode).toBe(0)
    expect(readFileSync(path.join(place.root, 'web/other/page.html'), 'utf8')).toBe('mine')
  })
})

describe('damage in the output should', () => {
  it.each([
    ['good/evidence/reports/en.json', '{}', 'damaged-evidence'],
    ['good/evidence/reports/en.json', '[1, "x"', 'damaged-evidence'],
    ['good/evidence/reports/en.json', '['.repeat(200_000), 'damaged-evidence'],
    ['good/evidence/reports/en.json', '{"type":"report","children":[{"type":"odd"}]}', 'damaged-evidence'],
    ['good/en/good.en.html', '', 'changed-edition'],
    ['good/en/good.en.pdf', '%PDF-1.7\n', 'unreadable-edition'],
    ['manifest.json', '{"schema": 1, "publications": 7}', 'damaged-manifest'],
    ['SHA256SUMS', 'nothing\n', 'damaged-sums'],
  ])('report %s holding `%.20s`, and audit the rest', async (file, content, ruleId) => {
    const { root, messages } = await built()
    writeFileSync(path.join(root, 'out', file), content)
    const { exitCode, messages: said } = await messages('audit')
    expect(exitCode).toBe(1)
    expect(said.map((message) => message.ruleId)).toContain(ruleId)
  })
})

describe.skipIf(process.platform === 'win32')('a forged journal beside the output should', () => {
  const token = '0e1f8a52-3c4d-4b6a-9f10-2a3b4c5d6e7f'
  const journal = JSON.stringify({ schema: 1, token, install: ['templates'], remove: ['good'] })

  it.each(['new', 'old', '.'])(
    'move and remove nothing through a link in the place of `%s`',
    async (name) => {
      const { root, run, messages } = await built()
      const folder = path.join(root, '.out.rapporteur')
      const elsewhere = workspace({ 'good/mine.txt': 'mine', 'new/templates/a.txt': 'a', 'old/.keep': '' })
      mkdirSync(path.join(folder, name === '.' ? '' : token), { recursive: true })
      symlinkSync(name === 'new' ? root : elsewhere.root, path.join(folder, token, name === '.' ? '' : name))
      writeFileSync(path.join(folder, 'journal.json'), journal)
      expect((await messages('audit')).messages).toEqual([])
      expect(existsSync(path.join(root, 'templates/kinds/own.yaml'))).toBe(true)
      expect(readFileSync(path.join(elsewhere.root, 'good/mine.txt'), 'utf8')).toBe('mine')
      expect((await run('build')).exitCode).toBe(0)
      expect(existsSync(folder)).toBe(false)
    },
  )

  it.each(['journal.json', 'lock'])('not be waited for where `%s` is a pipe', async (name) => {
    const { root, messages } = await built()
    const folder = path.join(root, '.out.rapporteur')
    mkdirSync(folder)
    execFileSync('mkfifo', [path.join(folder, name)])
    expect((await messages('audit')).messages).toEqual([])
    expect(existsSync(folder)).toBe(false)
  })
})
