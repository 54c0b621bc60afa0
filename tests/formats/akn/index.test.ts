import { describe, expect, it } from 'vitest'
import { readAkn } from '../../../src/audit/akn.js'
import { identityOf } from '../../../src/formats/akn/identity.js'
import { akn } from '../../../src/formats/akn/index.js'
import { languageCode } from '../../../src/formats/akn/language-code.js'
import type { Block, Phrasing, Section } from '../../../src/model/report.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { loadReports, sampleFolder } from '../../support/load-reports.js'
import { workspace } from '../../support/workspace.js'
import { contextOf } from '../html/support/context.js'
import { reportOf, text } from '../html/support/report.js'

async function written(children: (Block | Section)[], symbol: string | null = null): Promise<string> {
  const usual = reportOf(children)
  const report = { ...usual, metadata: { ...usual.metadata, symbol } }
  const { bytes } = await akn(report, await contextOf('en'))
  expect(await readAkn(bytes)).toEqual(transcribe(report))
  return new TextDecoder().decode(bytes)
}

function paragraph(id: string, children: Phrasing[], number: string | null = null): Block {
  return { type: 'paragraph', id, number, children }
}

function section(id: string, children: (Block | Section)[], more: Partial<Section> = {}): Section {
  const usual = { type: 'section', depth: 2, role: null, number: null, label: null } as const
  return { ...usual, id, title: [text(id)], children, ...more }
}

describe('an Akoma Ntoso edition', () => {
  it('should name places by where they stand, and keep our ids beside the names', async () => {
    const list: Block = {
      type: 'list',
      id: 'own-l1',
      ordered: true,
      start: 1,
      spread: false,
      children: [
        {
          type: 'listItem',
          id: 'own-i1',
          marker: '(a)',
          checked: null,
          children: [paragraph('x', [text('x')])],
        },
      ],
    }
    const found = await written([section('own', [list], { number: '٣' })])
    expect(found).toContain('<section eId="sec_3" GUID="own"')
    expect(found).toContain('<item eId="sec_3__content__list_1__item_a" GUID="own-i1">')
  })

  it('should never give two places the same name', async () => {
    const found = await written([
      section('a', [], { number: '2' }),
      section('b', []),
      section('c', [], { number: '2' }),
    ])
    const ids = [...found.matchAll(/ eId="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('should keep blocks before, between and after parts in their places', async () => {
    const found = await written([
      section('own', [
        paragraph('p1', [text('one')]),
        section('inner', [], { depth: 3 }),
        paragraph('p2', [text('two')]),
        paragraph('p3', [text('three')], '12'),
        paragraph('p4', [text('four')]),
      ]),
    ])
    expect(
      [...found.matchAll(/<(intro|subsection|hcontainer|paragraph|wrapUp) /g)].map(([, name]) => name),
    ).toEqual(['intro', 'subsection', 'hcontainer', 'paragraph', 'wrapUp'])
    expect(found).toContain('<paragraph eId="sec_1__para_12">')
  })

  it('should lead from symbols to their documents, and from its own to its work', async () => {
    const words = 'See A/RES/60/1, S/RES/2286 (2016), R2P/2017/7, X/1/2, A/HRC/1/2–A/HRC/1/3 and 24/7.'
    const found = await written([paragraph('p', [text(words)])], 'R2P/2017/7/EN')
    expect(
      [...found.matchAll(/<ref class="symbol" href="([^"]+)">([^<]+)</g)].map(([, href, said]) => [
        said,
        href,
      ]),
    ).toEqual([
      ['A/RES/60/1', 'https://undocs.org/A/RES/60/1'],
      ['S/RES/2286 (2016)', 'https://undocs.org/S/RES/2286(2016)'],
      ['R2P/2017/7', '/akn/un/doc/report/r2p/0001-01-01/R2P-2017-7'],
    ])
  })

  it('should put a note where its first mark stands, and lead to it from the others', async () => {
    const mark = (id: string): Phrasing => ({ type: 'footnoteReference', id, target: 'n', mark: '1' })
    const usual = reportOf([paragraph('p', [mark('a'), text('words'), mark('b')])])
    const report = {
      ...usual,
      footnotes: [
        {
          type: 'footnote' as const,
          id: 'n',
          mark: '1',
          references: ['a', 'b'],
          children: [paragraph('n-p1', [text('note')])],
        },
      ],
    }
    const { bytes } = await akn(report, await contextOf('en'))
    const found = new TextDecoder().decode(bytes)
    expect(found).toContain(
      '<authorialNote eId="p_1__authorialNote_1" GUID="n" marker="1" placement="bottom">',
    )
    expect(found).toContain('href="#p_1__authorialNote_1"')
    expect(await readAkn(bytes)).toEqual(transcribe(report))
  })

  it('should be one work in as many expressions as there are languages, with the same places', async () => {
    const reports = Object.values(await loadReports(sampleFolder))
    expect(reports).toHaveLength(6)
    const identities = reports.map(({ report }) => identityOf(report))
    expect(new Set(identities.map(({ work }) => work)).size).toBe(1)
    expect(identities.map(({ language }) => language).sort()).toEqual([
      'ara',
      'eng',
      'fra',
      'rus',
      'spa',
      'zho',
    ])
    const places = await Promise.all(
      reports.map(async ({ report, context }) => {
        const { bytes } = await akn(report, context('akn'))
        return [...new TextDecoder().decode(bytes).matchAll(/ eId="([^"]+)" GUID="([^"]+)"/g)].map(
          ([, id, own]) => `${own} ${id}`,
        )
      }),
    )
    const [first, ...others] = places
    for (const other of others) expect(other).toEqual(first)
  })

  it.each([
    ['en', 'eng'],
    ['pt-BR', 'por-BR'],
    ['zh-Hant', 'zho-Hant'],
    ['haw', 'haw'],
  ])('should call the language %s %s', (tag, code) => {
    expect(languageCode(tag)).toBe(code)
  })

  it('should be declared, built, listed and audited like any other', async () => {
    const place = workspace({
      'source/good/publication.yaml': 'kind: plain\nformats: [html, akn]\nlanguages: [en]\n',
      'source/good/en.md':
        '---\ntitle: A report\n---\n\n## First {#first}\n\nWords[^1], and [](#first).\n\n[^1]: A note.\n',
    })
    expect(await place.run('build')).toMatchObject({ exitCode: 0 })
    expect([...place.output().keys()]).toContain('good/en/good.en.xml')
    expect(await place.run('audit')).toMatchObject({ exitCode: 0 })
    expect((await place.run('build', '--format', 'akn')).error).toContain('1 edition in')
  })
})
