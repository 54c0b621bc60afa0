import { describe, expect, it } from 'vitest'
import { examinePdf } from '../../../src/formats/pdf/examine.js'
import { pdf } from '../../../src/formats/pdf/index.js'
import { keptStretches } from '../../../src/model/kept-stretches.js'
import type { Message } from '../../../src/model/message.js'
import { plainText } from '../../../src/model/plain-text.js'
import type { Report } from '../../../src/model/report.js'
import { walk } from '../../../src/model/walk.js'
import { reportFrom } from '../../support/report.js'
import { contextOf } from '../html/support/context.js'
import { caseFiles } from '../support/case-files.js'
import { readPages } from './page-lines.js'

/** Words, figures and symbols of all cells, as a reader of the page finds them. */
function cellWords(report: Report): string[] {
  const words: string[] = []
  walk(report, (node) => {
    if (node.type !== 'tableCell') return
    const text = plainText(node.children).replace(/\[\^\w+\]/gu, '')
    const kept = keptStretches(text)
    for (const { start, end, kind } of kept) if (kind !== 'address') words.push(text.slice(start, end))
    const rest = kept.reduceRight(
      (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
      text,
    )
    words.push(...rest.split(/\s+/u).filter((word) => /^[\p{L}\p{N}]+$/u.test(word)))
  })
  return [...new Set(words.map((word) => word.replace(/\s/gu, ' ')))]
}

async function pagesOf(report: Report, messages: Message[] = []) {
  const context = await contextOf(report.language, { report: (message) => messages.push(message) })
  return readPages((await pdf(report, context)).bytes)
}

const cell = (words: string, count: number) => `| ${Array.from({ length: count }, () => words).join(' | ')} |`
const grid = (columns: number, rows: readonly string[]) =>
  [cell('A', columns), `|${'---|'.repeat(columns)}`, ...rows].join('\n')

const indented = (lines: string) => lines.replace(/^/gmu, '    ')

describe('tables in PDF', () => {
  for (const { name, report } of caseFiles('table-cases')) {
    it(`should divide no word, figure or symbol of a cell, and stay on the page: ${name}`, async () => {
      const messages: Message[] = []
      const pages = await pagesOf(report, messages)
      expect(messages).toEqual([])
      const pieces = pages.flatMap((page) => page.pieces)
      for (const word of cellWords(report))
        expect(
          pieces.some(({ text }) => text.includes(word)),
          word,
        ).toBe(true)
      for (const page of pages)
        for (const { left, right } of page.pieces) {
          expect(left).toBeGreaterThanOrEqual(57 - 0.5)
          expect(right).toBeLessThanOrEqual(page.width - 65 + 0.5)
        }
    })
  }

  it('should stay whole where they are small, and begin no page with their last row, wherever they stand', async () => {
    for (let above = 22; above <= 46; above++) {
      const rows = (count: number, name: string) =>
        Array.from({ length: count }, (_, index) => `| ${name}${index + 1} | ${index}.5 |`).join('\n')
      const table = (count: number, name: string) =>
        `:::table\n| Name | Figure |\n|---|--:|\n${rows(count, name)}\n\nOf ${name}\n:::\n`
      const filler = Array.from({ length: above }, () => 'Line.').join('\\\n')
      const text = `## A {#a}\n\n${filler}\n\n${table(5, 'small')}\n${filler}\n\n${table(14, 'large')}`
      const pages = await pagesOf(reportFrom({ text }).report)
      const on = (name: string) =>
        pages.flatMap(({ pieces }) => {
          const found = pieces.filter(({ text: words }) => new RegExp(`^${name}\\d+$`, 'u').test(words))
          return found.length > 0 ? [found.length] : []
        })
      expect(on('small'), `${above} lines above`).toEqual([5])
      expect(on('large').reduce((sum, count) => sum + count, 0)).toBe(14)
      for (const count of on('large')) expect(count, `${above} lines above`).toBeGreaterThanOrEqual(2)
    }
  })

  it.each([
    ['a note', (rows: string) => `Here.[^1]\n\n[^1]: A note:\n\n${indented(rows)}\n`],
    ['an item', (rows: string) => `- An item:\n\n${indented(rows)}\n`],
    ['a quotation', (rows: string) => `> A quotation:\n>\n${rows.replace(/^/gmu, '> ')}\n`],
  ])(
    'should stand on one page inside %s, or with two rows on each, wherever they stand',
    async (_, placed) => {
      for (const count of [3, 9]) {
        const rows = Array.from({ length: count }, (_row, index) => `| row${index} | ${index} |`)
        const table = ['| Head | B |', '|---|---|', ...rows].join('\n')
        const names = ['Head', ...rows.map((_row, index) => `row${index}`)]
        let parted = 0
        for (let lines = 8; lines < 36; lines += 1) {
          const above = Array.from({ length: lines }, () => 'Words.').join('\n\n')
          const { report } = reportFrom({ text: `## A {#a}\n\n${above}\n\n${placed(table)}` })
          const pages = (await pagesOf(report)).map((page) => page.pieces.map(({ text }) => text.trim()))
          const counts = pages
            .map((page) => names.filter((name) => page.includes(name)).length)
            .filter((one) => one > 0)
          if (counts.length > 1) parted += 1
          if (count === 3) expect(counts).toEqual([4])
          else for (const one of counts) expect(one).toBeGreaterThan(1)
        }
        if (count === 9) expect(parted).toBeGreaterThan(0)
      }
    },
  )

  it('should turn the page where no other holds the words, with heading, number and running head', async () => {
    const text = `Words.\n\n## One {#one}\n\n${grid(14, [cell('1,250,000.5', 14)])}\n\nAfter.`
    const { report } = reportFrom({ text: `## Before {#b}\n\n${text}` })
    const pages = await pagesOf(report)
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, false])
    const words = pages[1]?.pieces.map((piece) => piece.text).join(' ')
    expect(words).toContain('One')
    expect(words).toMatch(/\b2 \/ 3/u)
    expect(pages[1]?.pieces.every(({ y }) => y < 595)).toBe(true)
  })

  it('should turn the page at the author’s word, in right-to-left text from the right', async () => {
    const text = `## أ {#a}\n\nكلمات.\n\n:::table{#t .landscape}\n| أول | ثان |\n|---|---|\n| كلمات | 12 |\n\nالعنوان\n:::\n`
    const { report } = reportFrom({ language: 'ar', text })
    const pages = await pagesOf(report)
    expect(pages.map(({ width, height }) => width > height)).toEqual([false, true])
    const first = pages[1]?.pieces.find(
      (piece) => piece.text.includes('كلمات') || piece.text.includes('تاملك'),
    )
    expect(first?.right).toBeGreaterThan(842 - 57 - 2)
  })

  it('should become a size smaller, then divide words, before it is refused', async () => {
    const sizes: boolean[] = []
    for (const columns of [9, 10, 12, 17]) {
      const messages: Message[] = []
      const { report } = reportFrom({
        text: `## A {#a}\n\n${grid(columns, [cell('responsibilities', columns)])}`,
      })
      const pages = await pagesOf(report, messages)
      sizes.push(messages.length === 0)
      const found = pages
        .flatMap(({ pieces }) => pieces)
        .filter(({ text }) => text.includes('responsibilities')).length
      if (columns <= 9) expect(found).toBe(columns)
    }
    expect(sizes).toEqual([true, true, true, true])
  })

  it('should report at once by how much it is too wide, with its place', async () => {
    const { report } = reportFrom({ text: `## A {#a}\n\nWords.\n\n${grid(4, [cell('x'.repeat(80), 4)])}` })
    const messages: Message[] = []
    examinePdf(report, await contextOf('en', { report: (message) => messages.push(message) }))
    expect(messages).toMatchObject([
      {
        ruleId: 'table-width',
        severity: 'error',
        place: { start: { line: 5 } },
        reason: expect.stringMatching(/\d+ mm/u),
      },
    ])
  })

  it('should say that a table goes on, once and outside the reading order', async () => {
    const rows = Array.from({ length: 90 }, (_, row) => `| row ${row} | ${row} |`)
    const text = `## A {#a}\n\n:::table{#t}\n| Head | Figure |\n|---|---|\n${rows.join('\n')}\n\nCaption\n:::\n`
    const { report } = reportFrom({ text })
    const pages = await pagesOf(report)
    const said = pages.map(
      ({ pieces }) => pieces.filter((piece) => piece.text.includes('(continued)')).length,
    )
    expect(said).toEqual([0, ...Array.from({ length: pages.length - 1 }, () => 1)])
  })
})
