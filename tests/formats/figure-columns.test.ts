import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { descendants, textOf } from '../../src/archive/xml.js'
import { auditEdition } from '../../src/audit/edition.js'
import { formatOf, formats } from '../../src/build/formats.js'
import { figurePadding } from '../../src/model/figure-column.js'
import { plainText } from '../../src/model/plain-text.js'
import type { Report, Table } from '../../src/model/report.js'
import { walk } from '../../src/model/walk.js'
import { reportFrom } from '../support/report.js'
import { part } from './docx/support/parts.js'
import { contextOf } from './html/support/context.js'
import { readPages } from './pdf/page-lines.js'

const face = create(
  readFileSync('node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
)
/** Points, at the size of tables; digits as wide as each other. */
const widthOf = (text: string, size: number) => {
  // fontkit declares no types.
  const font = face as unknown as {
    layout(text: string, features: string[]): { advanceWidth: number }
    unitsPerEm: number
  }
  return (font.layout(text, ['tnum']).advanceWidth * size) / font.unitsPerEm
}

const rows = (sign: string) =>
  [
    ['A', `1234${sign}5`, `12${sign}5 %`],
    ['B', `-3${sign}25`, '1 %'],
    ['C', '12', '100 %'],
    ['D', `−0${sign}5`, '–'],
    ['E', 'n.a.', `3${sign}75 %`],
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const languages: [language: string, sign: string, size: number][] = [
  ['en', '.', 9],
  ['fr', ',', 9],
  ['zh', '.', 9],
]

function tableOf(report: Report): Table {
  const found: Table[] = []
  walk(report, (node) => {
    if (node.type === 'table') found.push(node)
  })
  if (!found[0]) throw new Error('No table')
  return found[0]
}

const reportIn = (language: string, sign: string, head = '|---|---|---|') =>
  reportFrom({ language, text: `## A {#a}\n\n| N | V | P |\n${head}\n${rows(sign)}\n` }).report

describe('columns of figures', () => {
  it.each(languages)(
    'should have their decimal signs below each other in PDF: %s',
    async (language, sign, size) => {
      const report = reportIn(language, sign)
      const { compile } = formatOf('pdf')
      const [page] = await readPages((await compile(report, await contextOf(language))).bytes)
      const pieces = page?.pieces ?? []
      const places = [`1234${sign}5`, `-3${sign}25`, '12', `−0${sign}5`].map((figure) => {
        const digits = figure.replace(/[-−]/u, '')
        const piece = pieces.find(({ text }) => text.trim().replace(/[-−]/u, '') === digits)
        const blank = widthOf(' ', size) * (piece?.text.search(/\S/u) ?? 0)
        return (piece?.left ?? 0) + blank + widthOf(piece?.text.trim().split(sign)[0] ?? '', size)
      })
      for (const place of places) expect(Math.abs(place - (places[0] ?? 0))).toBeLessThan(0.1)
    },
  )

  it('should stand at the right in every direction, typed or not, and other columns as typed', () => {
    const typed = '|:--|---|--:|'
    expect(tableOf(reportIn('en', '.')).align).toEqual(['start', 'end', 'end'])
    expect(tableOf(reportIn('ar', ',')).align).toEqual(['start', 'start', 'start'])
    expect(tableOf(reportIn('ar', ',', typed)).align).toEqual(['start', 'start', 'start'])
    const words = reportFrom({ language: 'ar', text: '| ا | ب |\n|---|--:|\n| ج | د |\n' }).report
    expect(tableOf(words).align).toEqual(['start', 'end'])
  })

  it('should take as much room behind each figure as the longest has', () => {
    const table = tableOf(reportIn('en', '.'))
    const padding = figurePadding(table, 'ltr', '.')
    expect([1, 2, 3, 4, 5].map((row) => padding(row, 1))).toEqual([
      '\u2007',
      '',
      '\u2008\u2007\u2007',
      '\u2007',
      '\u2008\u2007\u2007',
    ])
    expect(padding(0, 1)).toBe('')
    expect(padding(1, 0)).toBe('')
    const whole = tableOf(reportFrom({ text: '| A |\n|---|\n| 1 |\n| 1,250 |\n' }).report)
    expect([1, 2].map((row) => figurePadding(whole, 'ltr', '.')(row, 0))).toEqual(['', ''])
  })

  it.each(['en', 'ar', 'zh'])(
    'should say the same in every format, and pass their audits: %s',
    async (language) => {
      const report = reportIn(language, language === 'ar' ? ',' : '.')
      for (const format of formats) {
        const { bytes } = await format.compile(report, await contextOf(language, { siblings: [] }))
        const names = { file: `a.${format.name}`, sourceFile: 'a.md' }
        expect((await auditEdition(bytes, report, { ...names, read: format.read })).messages).toEqual([])
      }
    },
  )

  it('should keep a figure and its padding on one line of a Word cell', async () => {
    const report = reportIn('ar', ',')
    const { bytes } = await formatOf('docx').compile(report, await contextOf('ar'))
    const cells = descendants(part(bytes, 'word/document.xml'), 'w:tc').map((cell) =>
      descendants(cell, 'w:t').map(textOf).join(''),
    )
    expect(cells).toContain('\u2007\u20071234,5'.slice(1))
  })
})

describe('a line break in a cell', () => {
  const text = '| A | B |\n|---|---|\n| one<br>two | **a<br/>b** |\n'

  it('should be written <br>, as other Markdown writes it', () => {
    const [, row] = tableOf(reportFrom({ text }).report).children
    expect(row?.children.map(({ children }) => plainText(children))).toEqual(['one\ntwo', 'a\nb'])
  })

  it.each(['pdf', 'docx', 'html', 'md'] as const)('should reach %s', async (name) => {
    const { report } = reportFrom({ text: `## A {#a}\n\n${text}` })
    const format = formatOf(name)
    const { bytes } = await format.compile(report, await contextOf('en', { siblings: [] }))
    expect(
      (await auditEdition(bytes, report, { file: 'a', sourceFile: 'a.md', read: format.read })).messages,
    ).toEqual([])
    const written = new TextDecoder().decode(bytes)
    if (name === 'html' || name === 'md') expect(written).toMatch(/one<br>two/u)
    if (name === 'docx') expect(descendants(part(bytes, 'word/document.xml'), 'w:br')).toHaveLength(2)
    if (name !== 'pdf') return
    const pieces = (await readPages(bytes)).flatMap((page) => page.pieces)
    const [one, two] = ['one', 'two'].map((word) => pieces.find((piece) => piece.text.trim() === word))
    expect(two?.left).toBeCloseTo(one?.left ?? 0, 1)
    expect(two?.y).toBeGreaterThan((one?.y ?? 0) + 8)
  })
})
