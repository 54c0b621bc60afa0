import { describe, expect, it } from 'vitest'
import { fontPackagesInUse, fontPackagesOf } from '../../src/build/font-packages.js'
import { formats } from '../../src/build/formats.js'
import { readWorkspace } from '../../src/read/workspace.js'
import { workspace } from '../support/workspace.js'

const family = (name: string) => `
      name: ${name}
      faces: [{ file: '@corp/${name}/A.ttf', weight: 400, italic: false }]
      fallbacks: [serif]
      word: SimSun`
/** A design whose Chinese fonts nobody has installed. */
const design = `fontPackages: { '@corp/song': 1.0.0, '@corp/hei': 2.0.1 }
scripts:
  Hans:
    text:${family('song')}
    label:${family('hei')}
`
const files = {
  'templates/designs/own/design.yaml': design,
  'source/report/publication.yaml': 'design: own\nformats: [pdf]\nlanguages:\n  - en\n  - zh\n',
  'source/report/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nWords.\n',
  'source/report/zh.md': '---\ntitle: 报告\n---\n\n## 第一 {#first}\n\n词语。\n',
}

describe('missing fonts should', () => {
  it.each(['check', 'build'])('be reported at the line of their language: %s', async (command) => {
    const { exitCode, messages } = await workspace(files).messages(command)
    expect(exitCode).toBe(2)
    expect(messages.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        ruleId: 'missing-fonts',
        file: 'source/report/publication.yaml',
        place: { start: { line: 5, column: 5 } },
        reason: 'Missing fonts for 中文 (`zh`): `@corp/song@1.0.0`, `@corp/hei@2.0.1`',
        note: 'Add them with: rapporteur fonts add zh',
      },
    ])
  })

  it.each([
    ['html', 0],
    ['docx', 0],
    ['md', 0],
    ['pdf', 2],
  ])('be reported for formats that hold them alone: %s', async (format, exitCode) => {
    const place = workspace({
      ...files,
      'source/report/publication.yaml': 'design: own\nformats: [pdf, docx, html, md]\nlanguages: [en, zh]\n',
    })
    const built = await place.messages('build', '--format', format)
    expect(built.messages.filter(({ ruleId }) => ruleId === 'missing-fonts')).toHaveLength(
      exitCode === 0 ? 0 : 1,
    )
    expect(built.exitCode).toBe(exitCode)
  })

  it('be reported for a web page that holds its fonts', async () => {
    const place = workspace({
      ...files,
      'source/report/publication.yaml': 'design: own\nformats: [html]\nfonts: embed\nlanguages: [en, zh]\n',
    })
    const { messages } = await place.messages('check')
    expect(messages.filter(({ ruleId }) => ruleId === 'missing-fonts')).toHaveLength(1)
  })

  it('be reported at the file of a folder without settings', async () => {
    const place = workspace({
      'rapporteur.yaml': 'defaults: { design: own }\n',
      'templates/designs/own/design.yaml': design,
      'zh.md': '# 报告\n\n词语。\n',
    })
    const { messages } = await place.messages('check')
    expect(messages.find(({ ruleId }) => ruleId === 'missing-fonts')).toMatchObject({
      file: expect.stringMatching(/zh\.md$/),
      place: { start: { line: 1 } },
    })
  })

  it('be reported for quoted words, and stop nothing', async () => {
    const place = workspace({
      ...files,
      'source/report/publication.yaml': 'design: own\nformats: [pdf]\nlanguages: [en]\n',
      'source/report/en.md':
        '---\ntitle: A report\n---\n\n## First {#first}\n\nWords, :span[词语]{lang=zh}.\n',
      'source/report/zh.md': null,
    })
    const { exitCode, messages } = await place.messages('build')
    expect(exitCode).toBe(0)
    expect(messages.find(({ ruleId }) => ruleId === 'missing-glyph')).toMatchObject({
      place: { start: { line: 7 } },
      note: 'Add fonts for the script with: rapporteur fonts add Hans',
    })
  })

  it('be installed only where our own design names them', async () => {
    const place = workspace(files)
    const { workspace: read } = await readWorkspace(place.root, formats, place.root)
    if (!read) throw new Error('No workspace')
    expect(await fontPackagesInUse(read)).toEqual({ packages: [], unknown: [] })
    expect(await fontPackagesOf(['en', 'Arab', 'xx', 'Nope'], read)).toEqual({
      packages: [],
      unknown: ['xx', 'Nope'],
    })
  })
})
