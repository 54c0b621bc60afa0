import { describe, expect, it } from 'vitest'
import { readMd } from '../../../src/audit/md.js'
import { md } from '../../../src/formats/md/index.js'
import type { Phrasing } from '../../../src/model/report.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { reportFrom } from '../../support/report.js'
import { workspace } from '../../support/workspace.js'
import { contextOf } from '../html/support/context.js'
import { reportOf, text } from '../html/support/report.js'

async function written(...children: Phrasing[]): Promise<string> {
  const report = reportOf([{ type: 'paragraph', id: 'p', number: null, children }])
  const { bytes } = await md(report, await contextOf('en'))
  expect(await readMd(bytes)).toEqual(transcribe(report))
  return new TextDecoder().decode(bytes)
}

describe('a Markdown edition', () => {
  it.each([
    '*a* _b_ `c` [d](e) <f> &amp; \\',
    '1. no list',
    '# no heading',
    '> no quote',
    '- no item',
    '| a | b |',
    '[^1] www.un.org a@b.org',
    'www.[agency].gov/data and WWW.(x)',
    '~~x~~',
  ])('should keep `%s` as words', async (value) => {
    await written(text(value))
    await written(text('before'), { type: 'break' }, text(value))
  })

  it('should write emphasis with signs where they are read, else with tags', async () => {
    const strong = (value: string): Phrasing => ({ type: 'strong', children: [text(value)] })
    expect(await written(text('a '), strong('b'), text(' c'))).toContain('a **b** c')
    expect(await written(text('a'), strong('“b”'), text('c'))).toContain('a<strong>“b”</strong>c')
    expect(await written(strong('b'), strong('c'))).toContain('<strong>b</strong><strong>c</strong>')
  })

  it('should say the language of foreign words, and their direction where it changes', async () => {
    const span = (language: string, direction: 'ltr' | 'rtl'): Phrasing => ({
      type: 'span',
      language,
      direction,
      children: [text('x')],
    })
    expect(await written(span('fr', 'ltr'))).toContain('<span lang="fr">x</span>')
    expect(await written(span('ar', 'rtl'))).toContain('<span lang="ar" dir="rtl">x</span>')
  })

  it('should number a list as its author did, however high', async () => {
    const { report } = reportFrom({ text: '999999999. One\n' })
    const { bytes } = await md(report, await contextOf('en'))
    expect(await readMd(bytes)).toEqual(transcribe(report))
  })

  it('should be declared, built, listed and audited like any other', async () => {
    const place = workspace({
      'source/good/publication.yaml': 'kind: plain\nformats: [html, md]\nlanguages: [en]\n',
      'source/good/en.md':
        '---\ntitle: A report\n---\n\n## First {#first}\n\nWords[^1], and [](#first).\n\n- [x] Done\n\n[^1]: A note.\n',
    })
    expect(await place.run('build')).toMatchObject({ exitCode: 0 })
    const output = place.output()
    expect([...output.keys()]).toContain('good/en/good.en.md')
    expect(await place.run('audit')).toMatchObject({ exitCode: 0 })
    const edition = (await place.run('build', '--format', 'md')).error
    expect(edition).toContain('1 edition in')
  })

  it('should not be made unasked', async () => {
    const place = workspace({
      'source/good/publication.yaml': 'languages: [en]\n',
      'source/good/en.md': '---\ntitle: A report\n---\n\nWords.\n',
    })
    expect((await place.messages('check', '--report', 'json')).exitCode).toBe(0)
    expect(await place.messages('build', '--format', 'md')).toMatchObject({
      messages: [{ ruleId: 'not-declared' }],
    })
  })
})
