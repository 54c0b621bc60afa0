import { describe, expect, it } from 'vitest'
import { descendants, textOf } from '../../src/archive/xml.js'
import { auditEdition } from '../../src/audit/edition.js'
import { inspectPdf } from '../../src/audit/pdf.js'
import { docx } from '../../src/formats/docx/index.js'
import { html } from '../../src/formats/html/index.js'
import { pdf } from '../../src/formats/pdf/index.js'
import type { Report } from '../../src/model/report.js'
import { reportFrom } from '../support/report.js'
import { part } from './docx/support/parts.js'
import { contextOf } from './html/support/context.js'
import { readPages } from './pdf/page-lines.js'

/** A draft of several pages, one of them turned by a quarter. */
function draft(language: string, words: string): Report {
  const text = `## ${words} {#a}\n\n${`${words} `.repeat(3000)}\n\n:::table{#t .landscape}\n| ${words} |\n|---|\n| ${words} |\n:::\n`
  return reportFrom({ language, text, publication: { status: 'draft' } }).report
}

const editions: [language: string, words: string, status: string][] = [
  ['en', 'Words', 'Draft'],
  ['ar', 'كلمات', 'مسودة'],
  ['zh', '文字', '草稿'],
]
const letters = (text: string) => [...text.replace(/\s/gu, '')].sort().join('')

describe('the mark of a draft', () => {
  for (const [language, words, status] of editions) {
    it(`should stand on every page of the PDF in ${language}`, async () => {
      const report = draft(language, words)
      const { bytes } = await pdf(report, await contextOf(language))
      const names = { file: 'draft.pdf', sourceFile: 'draft.md' }
      expect((await auditEdition(bytes, report, { ...names, read: inspectPdf })).messages).toEqual([])
      const pages = await readPages(bytes)
      expect(pages.length).toBeGreaterThan(2)
      for (const { pieces } of pages)
        expect(pieces.some(({ text }) => letters(text) === letters(status))).toBe(true)
    })

    it(`should stand in Word’s running head, at the foot of the first page and at the top of HTML in ${language}`, async () => {
      const report = draft(language, words)
      const { bytes } = await docx(report, await contextOf(language))
      const said = (name: string) => descendants(part(bytes, name), 'w:t').map(textOf).join('')
      expect(said('word/header1.xml')).toContain(status)
      expect(said('word/footer2.xml')).toContain(status)
      expect(said('word/footer1.xml')).not.toContain(status)
      const page = new TextDecoder().decode((await html(report, await contextOf(language))).bytes)
      expect(page.indexOf(status)).toBeLessThan(page.indexOf('<section'))
    })
  }
})
