import { describe, expect, it } from 'vitest'
import { descendants, elements, textOf } from '../../src/archive/xml.js'
import { inspectDocx } from '../../src/audit/docx.js'
import { inspectHtml } from '../../src/audit/html.js'
import { inspectPdf } from '../../src/audit/pdf.js'
import { docx } from '../../src/formats/docx/index.js'
import { html } from '../../src/formats/html/index.js'
import { pdf } from '../../src/formats/pdf/index.js'
import { keptStretches } from '../../src/model/kept-stretches.js'
import { plainText } from '../../src/model/plain-text.js'
import type { Report } from '../../src/model/report.js'
import { transcribe } from '../../src/model/transcribe.js'
import { walk } from '../../src/model/walk.js'
import { part } from './docx/support/parts.js'
import { contextOf } from './html/support/context.js'
import { readPages } from './pdf/page-lines.js'
import { caseFiles } from './support/case-files.js'

/** Figures and symbols of a Report as a reader sees them, with plain spaces. */
function figuresOf(report: Report): string[] {
  const found: string[] = []
  walk(report, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return
    const text = plainText(node.children)
    for (const { start, end, kind } of keptStretches(text))
      if (kind === 'figure' || kind === 'symbol') found.push(text.slice(start, end))
  })
  return found
}

const plain = (text: string) => text.replace(/\s/gu, ' ')
const isArabic = (figure: string) => /[٠-٩]/u.test(figure)

describe('figures', () => {
  for (const { name, report } of caseFiles('number-cases')) {
    it(`should stand whole and from left to right in PDF: ${name}`, async () => {
      const { bytes } = await pdf(report, await contextOf(report.language))
      expect((await inspectPdf(bytes)).transcript).toEqual(transcribe(report))
      // In right-to-left text a whole line is one piece, painted from left to right.
      const painted = (await readPages(bytes)).flatMap(({ pieces }) => pieces.map(({ text }) => text))
      for (const figure of figuresOf(report)
        .map(plain)
        .filter((one) => !isArabic(one))) {
        const digits = figure.replace(/^[^\p{Nd}\p{L}]+|[()]/gu, '')
        expect(
          painted.some((text) => text.replace(/[()]/gu, '').includes(digits)),
          figure,
        ).toBe(true)
      }
    })

    it(`should be isolated and unbroken in HTML: ${name}`, async () => {
      const { bytes } = await html(report, await contextOf(report.language))
      expect((await inspectHtml(bytes)).transcript).toEqual(transcribe(report))
      const page = new TextDecoder().decode(bytes)
      for (const figure of figuresOf(report)) {
        expect(figure).not.toMatch(/[ \u2009]/u)
        // UAX #9 keeps points, slashes and no-break spaces between digits by itself.
        const isTurned = /[^\p{Nd}.,:/\u00A0\u202F٫]/u.test(figure)
        if (report.direction === 'rtl' && isTurned) expect(page).toContain(`dir="ltr">${figure}</bdi>`)
      }
    })

    it(`should not be turned or broken in Word: ${name}`, async () => {
      const { bytes } = await docx(report, await contextOf(report.language))
      expect((await inspectDocx(bytes)).transcript).toEqual(transcribe(report))
      const runs = descendants(part(bytes, 'word/document.xml'), 'w:r').map((run) => ({
        isTurned: descendants(run, 'w:rtl').length > 0,
        text: elements(run)
          .map((said) => (said.name === 'w:noBreakHyphen' ? '-' : said.name === 'w:t' ? textOf(said) : ''))
          .join(''),
        hyphens: elements(run).filter((said) => said.name === 'w:t' && /\p{Nd}-\p{Nd}/u.test(textOf(said)))
          .length,
      }))
      expect(runs.map(({ hyphens }) => hyphens).filter((count) => count > 0)).toEqual([])
      if (report.direction === 'ltr') return
      for (const figure of figuresOf(report)) {
        if (!/[^\p{Nd}.,:/\u00A0\u202F]/u.test(figure) || isArabic(figure)) continue
        const own = runs.find(({ text }) => text.replace(/[\u200E\u2060]/gu, '') === figure)
        expect(own, figure).toMatchObject({ isTurned: false })
      }
    })
  }
})
