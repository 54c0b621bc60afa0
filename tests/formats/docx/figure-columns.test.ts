import { describe, expect, it } from 'vitest'
import { descendants, textOf } from '../../../src/archive/xml.js'
import { auditEdition } from '../../../src/audit/edition.js'
import { formatOf } from '../../../src/build/formats.js'
import { figureColumns, figureRows } from '../../../src/formats/docx/figure-columns.js'
import type { KeyFigure } from '../../../src/model/report.js'
import { scriptDesign } from '../../../src/model/script-design.js'
import { reportFrom } from '../../support/report.js'
import { contextOf } from '../html/support/context.js'
import { part } from './support/parts.js'

const figure = (value: string, unit: string, description: string): KeyFigure => ({
  type: 'keyFigure',
  id: value,
  qualifier: [],
  qualifierSeparator: '',
  value,
  unitSeparator: ' ',
  unit,
  closing: [],
  descriptionSeparator: ' ',
  description: [{ type: 'text', value: description }],
})

const even = (language: string, figures: KeyFigure[], width: number) =>
  contextOf(language).then(({ design, language: data }) =>
    figureColumns([figures], scriptDesign(design, data.script), width, 18),
  )

describe('Columns of key figures should', () => {
  it.each([
    [
      'ru',
      [figure('40', '', 'стран'), figure('65', 'миллионов', 'лиц'), figure('465 000', '', 'убитых')],
      346,
    ],
    ['zh', [figure('40', '', '个国家派高级官员出席会议并参加了讨论'), figure('46.5', '万', '人死亡')], 346],
    ['en', [1, 2, 3, 4].map((n) => figure(`${n}00,000,000`, 'trillion', 'internationalisation')), 300],
  ])('fill the width in %s', async (language, figures, width) => {
    const columns = await even(language, figures, width)
    expect(columns.reduce((sum, column) => sum + column.width, 0)).toBeCloseTo(width)
    expect(Math.min(...columns.map((column) => column.width))).toBeGreaterThan(40)
  })
  it('be even where everything fits', async () => {
    const columns = await even('en', [figure('40', '', 'states'), figure('65', 'million', 'people')], 346)
    expect(columns).toEqual([
      { width: 173, isUnitBelow: false },
      { width: 173, isUnitBelow: false },
    ])
  })
  it('put a unit below its number rather than break a word', async () => {
    const columns = await even(
      'ru',
      [
        figure('40', '', 'стран, представленных высокопоставленными должностными лицами'),
        figure('465 000', '', 'человек, убитых в Сирии'),
        figure('65', 'миллионов', 'человек, перемещенных в результате конфликтов'),
      ],
      346,
    )
    expect(columns.map(({ isUnitBelow }) => isUnitBelow)).toEqual([false, false, true])
  })
  it.each([
    ['en', ['40', '65'], '', 1],
    ['en', ['1', '2', '3', '4'], '', 1],
    ['en', ['465,000', '1,204,500', '2,300', '89'], '', 2],
    ['hi', ['77.7%', '26.5', '₹1.12', '4 में से 1'], 'करोड़', 2],
    ['en', ['1', '2', '3', '4', '5'], '', 2],
    ['en', ['1', '2', '3', '4', '5', '6', '7', '8', '9'], '', 3],
    ['en', ['1,234,567,890,123,456', '1,234,567,890,123,456'], '', 2],
  ])('stand in rows that let each number stay whole in %s: %j', async (language, values, unit, count) => {
    const { design, language: data } = await contextOf(language)
    const script = scriptDesign(design, data.script)
    const figures = values.map((value) => figure(value, unit, 'people'))
    const rows = figureRows(figures, script, 346, 18)
    expect(rows.flat()).toEqual(figures)
    expect(rows).toHaveLength(count)
    const columns = figureColumns(rows, script, 346, 18)
    const alone = (one: KeyFigure) => figureColumns([[one]], script, 0, 18)[0]?.width ?? 0
    for (const row of rows)
      for (const [index, one] of row.entries())
        expect(columns[index]?.width).toBeGreaterThanOrEqual(alone({ ...one, unit: '' }))
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(346)
  })
  it('be read in order by the audit where they take several rows', async () => {
    const items = [
      '**465,000** people',
      'some **1,204,500.50** euros',
      '**5 million** more',
      '**89** states',
      '**3–5** years',
    ]
    const text = `## A {#a}\n\n:::figures[In figures]\n${items.map((item) => `- ${item}\n`).join('')}:::\n`
    for (const language of ['en', 'ar']) {
      const { report } = reportFrom({ language, text })
      const format = formatOf('docx')
      const { bytes } = await format.compile(report, await contextOf(language, { siblings: [] }))
      const names = { file: 'a.docx', sourceFile: 'a.md', read: format.read }
      expect((await auditEdition(bytes, report, names)).messages).toEqual([])
      const rows = descendants(part(bytes, 'word/document.xml'), 'w:tr').map((row) =>
        descendants(row, 'w:t').map(textOf).join(''),
      )
      expect(rows.filter((row) => /465|1,204|89|3–5/u.test(row)).length).toBeGreaterThan(1)
    }
  })
})
