import { describe, expect, it } from 'vitest'
import { figureColumns } from '../../../src/formats/docx/figure-columns.js'
import type { KeyFigure } from '../../../src/model/report.js'
import { scriptDesign } from '../../../src/model/script-design.js'
import { contextOf } from '../html/support/context.js'

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
    figureColumns(figures, scriptDesign(design, data.script), width, 18),
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
})
