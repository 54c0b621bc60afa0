import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { goodFiles, workspace } from '../support/workspace.js'

const secretPlace = () =>
  workspace({ 'secret.md': '---\ntitle: Secret\n---\n\nSecret words.\n', 'x.svg': '<svg/>' }).root

describe.skipIf(process.platform === 'win32')('an input of a publication should not be', () => {
  it.each([
    'source/good/en.md',
    'source/good/publication.yaml',
    'rapporteur.yaml',
    'templates/kinds/plain.yaml',
    'templates/languages/en.yaml',
    'templates/designs/default/design.yaml',
  ])('a link, a pipe or a device in the place of %s', async (file) => {
    const place = workspace({ ...goodFiles })
    const target = path.join(place.root, file)
    mkdirSync(path.dirname(target), { recursive: true })
    for (const kind of ['outside', 'pipe', 'device', 'folder'] as const) {
      rmSync(target, { recursive: true, force: true })
      if (kind === 'outside') symlinkSync(path.join(secretPlace(), 'secret.md'), target)
      else if (kind === 'pipe') execFileSync('mkfifo', [target])
      else if (kind === 'device') symlinkSync('/dev/zero', target)
      else mkdirSync(target)
      const { messages, exitCode } = await place.messages('build')
      expect(messages, kind).toMatchObject([
        { file, severity: 'error', reason: expect.stringMatching(/^Unexpected (?:link|pipe|folder)/) },
      ])
      expect(exitCode).toBe(file.startsWith('source/') ? 1 : 2)
    }
  })

  it('a picture behind a link, a pipe or a device, and is reported where the picture is named', async () => {
    const place = workspace({
      'source/good/publication.yaml': 'languages: [en]\n',
      'source/good/en.md': '---\ntitle: A\n---\n\n## B {#b}\n\nWords.\n\n![What it shows](media/a.svg)\n',
      'source/good/media/.keep': '',
    })
    const target = path.join(place.root, 'source/good/media/a.svg')
    for (const make of [
      () => symlinkSync(path.join(secretPlace(), 'x.svg'), target),
      () => execFileSync('mkfifo', [target]),
      () => symlinkSync('/dev/zero', target),
    ]) {
      rmSync(target, { force: true })
      make()
      const { messages, exitCode } = await place.messages('check')
      expect(messages).toMatchObject([
        { source: 'read', file: 'source/good/en.md', place: { start: { line: 9, column: 1 } } },
      ])
      expect(exitCode).toBe(1)
    }
  })

  it.each([
    '../../../secret.ttf',
    '/etc/passwd',
    '../../secret.ttf',
    'a/../../../../secret.ttf',
    '@scope/../../secret.ttf',
  ])('a font at `%s`', async (font) => {
    const place = workspace({
      ...goodFiles,
      'secret.ttf': 'secret',
      'source/good/publication.yaml': 'design: own\nlanguages: [en]\nformats: [pdf]\n',
      'templates/designs/own/design.yaml': `extends: default\nscripts:\n  Latn:\n    text:\n      name: Own\n      fallbacks: [serif]\n      word: Georgia\n      kerning: true\n      faces: [{ file: '${font}', weight: 400, italic: false }]\n`,
    })
    const { messages, exitCode } = await place.messages('build')
    expect(exitCode).toBe(2)
    expect(messages).toMatchObject([{ reason: expect.stringContaining(`Cannot read \`${font}\``) }])
  })

  it('a design that extends itself by way of others', async () => {
    const place = workspace({
      ...goodFiles,
      'source/good/publication.yaml': 'design: a\nlanguages: [en]\n',
      'templates/designs/a/design.yaml': 'extends: b\n',
      'templates/designs/b/design.yaml': 'extends: c\n',
      'templates/designs/c/design.yaml': 'extends: b\n',
    })
    const { messages, exitCode } = await place.messages('check')
    expect(exitCode).toBe(2)
    expect(messages).toMatchObject([
      { file: 'templates/designs/c/design.yaml', reason: expect.stringContaining('b → c → b') },
    ])
  })

  it('a template named by a path', async () => {
    const place = workspace({
      ...goodFiles,
      'secret.yaml': 'roles: {}\n',
      'source/good/publication.yaml': 'kind: ../../secret\ndesign: ../../secret\nlanguages: [en]\n',
    })
    const { messages, exitCode } = await place.messages('check')
    expect(exitCode).toBe(1)
    expect(messages.length).toBeGreaterThan(0)
  })
})

it('UTF-16 with a byte-order mark should be read, and reported', async () => {
  const text = '---\ntitle: Отчёт\n---\n\n## First {#first}\n\nWords.\n'
  for (const bytes of [
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
  ]) {
    const place = workspace(goodFiles)
    writeFileSync(path.join(place.root, 'source/good/en.md'), bytes)
    const { messages, exitCode } = await place.messages('check')
    expect(messages.filter(({ source }) => source === 'read')).toMatchObject([
      { ruleId: 'converted-encoding', severity: 'info' },
    ])
    expect(exitCode).toBe(0)
    const { out } = await place.run('check')
    expect(out).toContain('1 | ---')
    expect(out).not.toContain('\uFFFD')
  }
})
