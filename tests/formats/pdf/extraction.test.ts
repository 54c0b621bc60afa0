import { PDFiumLibrary } from '@hyzyla/pdfium'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { pdf } from '../../../src/formats/pdf/index.js'
import type { Report } from '../../../src/model/report.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { loadReports, sampleFolder } from '../../support/load-reports.js'

/** Least share of words that must come out whole and in order, in per cent. */
const least: Record<string, { pdfium: number; pdfjs: number }> = {
  en: { pdfium: 99.5, pdfjs: 99.5 },
  fr: { pdfium: 99.5, pdfjs: 99.5 },
  es: { pdfium: 99.5, pdfjs: 99.5 },
  ru: { pdfium: 99.5, pdfjs: 99.5 },
  zh: { pdfium: 99.5, pdfjs: 99.5 },
  // Side labels run into the first word beside them, and PDFium turns `R2P` around: docs/decisions/right-to-left-text.md.
  ar: { pdfium: 96, pdfjs: 95 },
}

describe('text copied from the sample in browsers', async () => {
  const reports = await loadReports(sampleFolder)
  for (const [language, bounds] of Object.entries(least)) {
    it(`should keep the words of ${language} in order`, async () => {
      const loaded = reports[language]
      if (!loaded) throw new Error(`No report in ${language}`)
      const { bytes } = await pdf(loaded.report, loaded.context('pdf'))
      const expected = runningWords(loaded.report)
      for (const [reader, text] of [
        ['pdfium', await readByPdfium(bytes)],
        ['pdfjs', await readByPdfjs(bytes)],
      ] as const) {
        const share = (100 * inOrder(expected, words(text, language))) / expected.length
        expect(share, reader).toBeGreaterThanOrEqual(bounds[reader])
      }
    }, 120_000)
  }
})

/** Headings, paragraphs, items and actions: what people select and copy. */
function runningWords(report: Report): string[] {
  const kinds = new Set(['heading', 'paragraph', 'listItem', 'action'])
  const mark = report.language === 'ar' ? '($1)' : '$1'
  return transcribe(report)
    .body.filter(({ kind }) => kinds.has(kind))
    .flatMap(({ text }) => words(text.replace(/\[\^(\d+)\]/gu, mark), report.language))
}

/** Words without hyphens, which may stand at a line end, and without marks that only direct readers. */
function words(text: string, language: string): string[] {
  const plain = text
    .normalize('NFKC')
    // PDFium's sign for a word that goes on in the next line.
    .replace(/\uFFFE\s*/gu, '')
    .replace(/[\u00AD\u2010-]\s*\r?\n\s*/gu, '')
    .replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u2010\u2011-]/gu, '')
  return language === 'zh'
    ? [...plain.replace(/\s/gu, '')]
    : plain.split(/\s+/u).filter((word) => word !== '')
}

/** Length of the longest common subsequence. */
function inOrder(expected: readonly string[], found: readonly string[]): number {
  let row = new Uint16Array(found.length + 1)
  for (const word of expected) {
    const next = new Uint16Array(found.length + 1)
    for (let index = 1; index <= found.length; index++) {
      next[index] =
        word === found[index - 1]
          ? (row[index - 1] ?? 0) + 1
          : Math.max(row[index] ?? 0, next[index - 1] ?? 0)
    }
    row = next
  }
  return row[found.length] ?? 0
}

async function readByPdfium(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const text = [...document.pages()].map((page) => page.getText()).join('\n')
  document.destroy()
  library.destroy()
  return text
}

async function readByPdfjs(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  return pages.join('\n')
}
