import { describe, expect, it } from 'vitest'
import { descendants, textOf } from '../../src/archive/xml.js'
import { auditEdition } from '../../src/audit/edition.js'
import { inspectPdf } from '../../src/audit/pdf.js'
import { docx } from '../../src/formats/docx/index.js'
import { html } from '../../src/formats/html/index.js'
import { pdf } from '../../src/formats/pdf/index.js'
import { part } from './docx/support/parts.js'
import { contextOf } from './html/support/context.js'
import { readPages } from './pdf/page-lines.js'
import { caseFiles } from './support/case-files.js'

const cases = caseFiles('code-cases')
const wrapped = cases.filter(({ name }) => name.startsWith('wrapped'))

describe('code', () => {
  for (const { name, language, report } of cases) {
    it(`should have letters of one width in PDF, and pass the audit: ${name}`, async () => {
      const { bytes } = await pdf(report, await contextOf(language))
      const names = { file: 'code.pdf', sourceFile: 'code.md' }
      expect((await auditEdition(bytes, report, { ...names, read: inspectPdf })).messages).toEqual([])
      const source = report.children.flatMap((section) =>
        section.type === 'section' ? section.children : [section],
      )
      const [code] = source.flatMap((node) => (node.type === 'code' ? [node.value] : []))
      const pieces = (await readPages(bytes)).flatMap((page) => page.pieces)
      const own = pieces.filter(
        ({ text }) => text.trim().length > 3 && /^[\x20-\x7e]+$/u.test(text) && code?.includes(text.trim()),
      )
      expect(own.length).toBeGreaterThan(0)
      const widths = own.map(({ text, left, right }) => (right - left) / text.length)
      for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 1)
    })
  }

  it('should be one element in HTML, in which what goes on of a line is set in', async () => {
    const { language, report } = wrapped[0] ?? {}
    if (!language || !report) throw new Error('No case of code.')
    const page = new TextDecoder().decode((await html(report, await contextOf(language))).bytes)
    expect(page).toMatch(/\npre code \{[^}]* text-indent: 3ch hanging each-line; \}/u)
    expect(page).toMatch(/<pre id="[^"]*"><code dir="ltr"(?: class="[^"]*")?>[^<]*<\/code><\/pre>/u)
  })

  for (const { name, language, report } of wrapped) {
    it(`should mark in PDF the lines that go on, and those alone, and keep indentation and tabs: ${name}`, async () => {
      const { bytes } = await pdf(report, await contextOf(language))
      const [page] = await readPages(bytes)
      const pieces = page?.pieces ?? []
      const isMark = ({ text }: { text: string }) => text.trim() === '↩'
      const marks = pieces.filter(isMark)
      const lineAt = (y: number) =>
        pieces
          .filter((piece) => Math.abs(piece.y - y) < 1 && !isMark(piece))
          .sort((one, other) => one.left - other.left)
      const wordsAt = (y: number) =>
        lineAt(y)
          .map(({ text }) => text)
          .join('')
          .replace(/\s/gu, '')
      const [first, second, third, ...more] = marks.map(({ y }) => wordsAt(y))
      expect(first).toMatch(/^y="averylongline/u)
      expect(second).toMatch(/^(?:0123456789)+$/u)
      expect(third).toMatch(/^inalist:averylong/u)
      expect(more).toEqual([])
      for (const mark of marks)
        for (const { right } of lineAt(mark.y)) expect(right).toBeLessThanOrEqual(mark.left + 0.1)
      const startOf = (text: string) => pieces.find((piece) => piece.text.trim().startsWith(text))
      const [outer, inner] = [startOf('if'), startOf('|')]
      const letter = ((outer?.right ?? 0) - (outer?.left ?? 0)) / (outer?.text.length ?? 1)
      const blank = inner?.text.search(/\|/u) ?? 0
      expect((inner?.left ?? 0) + letter * blank - (outer?.left ?? 0)).toBeCloseTo(8 * letter, 1)
    })

    it(`should be set in Word in a family of one width, blocks and words in a line: ${name}`, async () => {
      const { bytes } = await docx(report, await contextOf(language))
      const styles = descendants(part(bytes, 'word/styles.xml'), 'w:style')
      for (const id of ['SourceCode', 'VerbatimChar']) {
        const style = styles.find((one) => one.attributes['w:styleId'] === id)
        const [fonts] = style ? descendants(style, 'w:rFonts') : []
        expect(fonts?.attributes['w:ascii'], id).toBe('Consolas')
      }
      const fonts = descendants(part(bytes, 'word/fontTable.xml'), 'w:font')
      const [pitch] = fonts
        .filter((font) => font.attributes['w:name'] === 'Consolas')
        .flatMap((font) => descendants(font, 'w:pitch'))
      expect(pitch?.attributes['w:val']).toBe('fixed')
      const texts = descendants(part(bytes, 'word/document.xml'), 'w:t').map(textOf)
      expect(texts).toContain('        | a | b | # مرحبا 保护责任')
    })
  }

  it('should stand in Word at the start of the text column, also where the report reads from right to left', async () => {
    for (const { language, report } of wrapped) {
      const { bytes } = await docx(report, await contextOf(language))
      const styles = descendants(part(bytes, 'word/styles.xml'), 'w:style')
      const indentOf = (id: string) => {
        const style = styles.find((one) => one.attributes['w:styleId'] === id)
        const [indent] = style ? descendants(style, 'w:ind') : []
        return { left: indent?.attributes['w:left'], right: indent?.attributes['w:right'] }
      }
      const text = indentOf('BodyText').left
      expect(text).toBeDefined()
      expect(indentOf('SourceCode')[language === 'ar' ? 'right' : 'left']).toBe(text)
      expect(indentOf('SourceCode')[language === 'ar' ? 'left' : 'right']).toBeUndefined()
    }
  })
})
