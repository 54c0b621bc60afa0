import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { descendants, textOf } from '../../../src/archive/xml.js'
import { inspectDocx } from '../../../src/audit/docx.js'
import { docx } from '../../../src/formats/docx/index.js'
import { unbroken } from '../../../src/formats/docx/table-layout.js'
import { keptStretches } from '../../../src/model/kept-stretches.js'
import type { Report } from '../../../src/model/report.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { reportFrom } from '../../support/report.js'
import { contextOf } from '../html/support/context.js'
import { caseFiles } from '../support/case-files.js'
import { part } from './support/parts.js'

const face = create(
  readFileSync('node_modules/@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
)
/** Width in points, in the design's own face at its heaviest. */
const widthOf = (text: string, size: number) => {
  // fontkit declares no types.
  const font = face as unknown as { layout(text: string): { advanceWidth: number }; unitsPerEm: number }
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm
}

async function documentOf(report: Report) {
  const { bytes } = await docx(report, await contextOf(report.language))
  return { bytes, document: part(bytes, 'word/document.xml') }
}

const cell = (words: string, count: number) => `| ${Array.from({ length: count }, () => words).join(' | ')} |`
const grid = (columns: number, rows: readonly string[]) =>
  [cell('A', columns), `|${'---|'.repeat(columns)}`, ...rows].join('\n')

describe('tables in Word', () => {
  for (const { name, report } of caseFiles('table-cases')) {
    it(`should have columns as wide as their figures and symbols, the same in grid and cells: ${name}`, async () => {
      const { bytes, document } = await documentOf(report)
      expect((await inspectDocx(bytes)).findings).toEqual([])
      for (const table of descendants(document, 'w:tbl')) {
        const widths = descendants(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']))
        for (const row of descendants(table, 'w:tr')) {
          const cells = descendants(row, 'w:tc')
          const own = cells.map((one) => Number(descendants(one, 'w:tcW')[0]?.attributes['w:w']))
          expect(own).toEqual(widths)
          cells.forEach((one, column) => {
            const text = descendants(one, 'w:t').map(textOf).join('')
            for (const { start, end, kind } of keptStretches(text)) {
              if (kind === 'address' || end - start > 40) continue
              expect(widthOf(text.slice(start, end), 9), text).toBeLessThan((widths[column] ?? 0) / 20)
            }
          })
        }
      }
    })
  }

  it('should keep every word whole where the full width or a turned page has room, in wider faces than ours too', async () => {
    const words = [
      'Rechtsschutzversicherung',
      'responsibilities',
      '1,250,000',
      'A/70/621–S/2015/978',
      'Kingdom',
    ]
    const text = `## A {#a}\n\nWords.\n\n${grid(5, [`| ${words.join(' | ')} |`])}`
    const { document } = await documentOf(reportFrom({ text }).report)
    const widths = descendants(document, 'w:gridCol').map((column) => Number(column.attributes['w:w']) / 20)
    words.forEach((word, column) => {
      for (const whole of unbroken(word)) expect(widthOf(whole, 9) * 1.2).toBeLessThan(widths[column] ?? 0)
    })
  })

  it('should turn the pages of a table that no other holds, with its heading, and turn them back', async () => {
    const text = `## A {#a}\n\nWords.\n\n## B {#b}\n\n${grid(14, [cell('1,250,000.5', 14)])}\n\nAfter.`
    const { bytes, document } = await documentOf(reportFrom({ text }).report)
    const sections = descendants(document, 'w:sectPr')
    const sizes = sections.map((one) => descendants(one, 'w:pgSz')[0]?.attributes ?? {})
    expect(sizes.map((size) => size['w:orient'] === 'landscape')).toEqual([false, true, false])
    expect(sizes.map((size) => Number(size['w:w']) > Number(size['w:h']))).toEqual([false, true, false])
    expect(sections.map((one) => descendants(one, 'w:titlePg').length)).toEqual([1, 0, 0])
    const paragraphs = descendants(document, 'w:p')
    const heading = paragraphs.findIndex((one) => descendants(one, 'w:t').map(textOf).join('') === 'B')
    const ends = paragraphs.flatMap((one, index) => (descendants(one, 'w:sectPr').length > 0 ? [index] : []))
    expect(ends[0]).toBe(heading - 1)
    expect((await inspectDocx(bytes)).findings).toEqual([])
  })

  it('should end with turned pages where the document does', async () => {
    const text = `## A {#a}\n\n:::table{#t .landscape}\n${grid(2, [cell('x', 2)])}\n:::\n`
    const { document } = await documentOf({ ...reportFrom({ text }).report, colophon: null })
    const sizes = descendants(document, 'w:pgSz').map((size) => size.attributes['w:orient'])
    expect(sizes).toHaveLength(2)
    expect(sizes[1]).toBe('landscape')
  })

  it('should become a size smaller, then divide words with hyphens that show at a line’s end only', async () => {
    const { report } = reportFrom({
      text: `## A {#a}\n\nWords.\n\n${grid(14, [cell('responsibilities', 14)])}`,
    })
    const { bytes, document } = await documentOf(report)
    expect(descendants(document, 'w:softHyphen').length).toBeGreaterThan(13)
    const { transcript } = await inspectDocx(bytes)
    expect(transcript).toEqual(transcribe(report))
  })

  it('should let a tall row break over pages and keep a short one whole', async () => {
    const text = `## A {#a}\n\n| A | B |\n|---|---|\n| x | ${'words '.repeat(400)} |\n| y | z |`
    const { document } = await documentOf(reportFrom({ text }).report)
    const table = descendants(document, 'w:tbl').find((one) => descendants(one, 'w:tblHeader').length > 0)
    const rows = table ? descendants(table, 'w:tr') : []
    expect(rows.map((row) => descendants(row, 'w:cantSplit').length)).toEqual([1, 0, 1])
  })
})
