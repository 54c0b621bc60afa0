import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { identifierOf } from '../../../src/formats/epub/identifier.js'
import { epub } from '../../../src/formats/epub/index.js'
import { loadReports, sampleFolder } from '../../support/load-reports.js'
import { reportFrom } from '../../support/report.js'
import { workspace } from '../../support/workspace.js'
import { contextOf } from '../html/support/context.js'
import { reportOf } from '../html/support/report.js'

type Files = Record<string, string>

function textsOf(bytes: Uint8Array): Files {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(?:xhtml|opf|css)$|^mimetype$/.test(name) })
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]))
}

describe('an EPUB edition', () => {
  const books: Record<string, { bytes: Uint8Array; files: Files }> = {}

  beforeAll(async () => {
    const loaded = await loadReports(sampleFolder)
    for (const tag of ['en', 'ar', 'zh']) {
      const own = loaded[tag]
      if (!own) throw new Error(`No report in ${tag}`)
      const { bytes } = await epub(own.report, own.context('epub'))
      books[tag] = { bytes, files: textsOf(bytes) }
    }
  }, 120_000)

  const file = (tag: string, name: string) => books[tag]?.files[`EPUB/${name}`] ?? ''

  it('should begin with its media type, as it is', () => {
    expect(strFromU8(books.en?.bytes.subarray(30, 58) ?? new Uint8Array())).toBe(
      'mimetypeapplication/epub+zip',
    )
  })

  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['zh', 'ltr'],
  ])('should turn its pages as %s is read: %s', (tag, direction) => {
    expect(file(tag, 'package.opf')).toContain(`<spine page-progression-direction="${direction}">`)
    expect(file(tag, 'text-1.xhtml')).toContain(`lang="${tag}" xml:lang="${tag}" dir="${direction}"`)
  })

  it('should say how it can be perceived, and claim no conformance', () => {
    const opf = file('en', 'package.opf')
    expect(opf).toContain('<meta property="schema:accessModeSufficient">textual</meta>')
    expect(opf).toContain('<meta property="schema:accessibilityFeature">alternativeText</meta>')
    expect(opf).toContain('<meta property="schema:accessibilityHazard">none</meta>')
    expect(opf).not.toContain('conformsTo')
  })

  it('should say the same in the words of its language, and of pictures only where it has some', async () => {
    const summaryOf = async (tag: string, text: string) => {
      const { report } = reportFrom({ language: tag, text: `## A {#a}\n\n${text}` })
      const { bytes } = await epub(report, await contextOf(tag, { siblings: [] }))
      const opf = new TextDecoder().decode(unzipSync(bytes)['EPUB/package.opf'])
      return /accessibilitySummary">([^<]*)</u.exec(opf)?.[1] ?? null
    }
    for (const tag of ['en', 'ar', 'zh']) {
      const { accessibility, accessibilityOfPictures } = (await contextOf(tag)).language.words
      expect(await summaryOf(tag, 'x')).toBe(accessibility)
      expect(await summaryOf(tag, '![x](a.png)')).toBe(
        `${accessibility}${tag === 'zh' ? '' : ' '}${accessibilityOfPictures}`,
      )
    }
  })

  it('should have contents with the whole outline, and landmarks, but no list of pages that is not true', () => {
    const contents = file('en', 'contents.xhtml')
    expect(contents).toContain('epub:type="toc"')
    expect(contents).toMatch(
      /<li class="entry"><a href="text-\d\.xhtml#syria">.*?<ol><li><a href="text-\d\.xhtml#syria-context">/,
    )
    expect(contents).toContain('<a epub:type="bodymatter" href="text-1.xhtml">')
    expect(contents).not.toContain('page-list')
  })

  it('should let reading systems show notes where their marks are', () => {
    const marks = Object.values(books.en?.files ?? {}).join('\n')
    expect(marks).toMatch(/<a [^>]*href="notes\.xhtml#[^"]+"[^>]*role="doc-noteref"[^>]*epub:type="noteref"/)
    expect(file('en', 'notes.xhtml')).toContain('epub:type="endnote"')
  })

  it('should lead to no file beside it', () => {
    const all = Object.values(books.en?.files ?? {}).join('\n')
    expect(all).not.toContain('../')
    expect(file('en', 'title.xhtml')).toContain('Français')
  })

  it('should lead to other languages where it is known at which address they are', async () => {
    const { en } = await loadReports(sampleFolder)
    if (!en) throw new Error('No English report')
    const report = { ...en.report, metadata: { ...en.report.metadata, baseUrl: 'https://example.org/doha' } }
    const siblings = [
      {
        language: 'fr',
        name: 'Français',
        direction: 'ltr' as const,
        editions: [{ format: 'epub', label: 'EPUB', mediaType: 'x', href: '../fr/a.fr.epub' }],
      },
    ]
    const { bytes } = await epub(report, { ...en.context('epub'), siblings })
    expect(textsOf(bytes)['EPUB/title.xhtml']).toContain('href="https://example.org/doha/fr/a.fr.epub"')
  })

  it('should be known by its symbol, else by a UUID that is always the same', () => {
    const report = reportOf([])
    expect(identifierOf(report)).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(identifierOf(report)).toBe(identifierOf(reportOf([])))
    const symbol = { ...report, metadata: { ...report.metadata, symbol: 'A/1/EN' } }
    expect(identifierOf(symbol)).toBe('A/1/EN')
  })

  it('should be declared, built, listed and audited like any other', async () => {
    const place = workspace({
      'source/good/publication.yaml': 'kind: plain\nformats: [html, epub]\nlanguages: [en]\n',
      'source/good/en.md':
        '---\ntitle: A report\n---\n\n## First {#first}\n\nWords[^1], and [](#first).\n\n[^1]: A note.\n',
    })
    expect(await place.run('build')).toMatchObject({ exitCode: 0 })
    expect([...place.output().keys()]).toContain('good/en/good.en.epub')
    expect(await place.run('audit')).toMatchObject({ exitCode: 0 })
    expect((await place.run('build', '--format', 'epub')).error).toContain('1 edition in')
  })
})
