import { expect, it } from 'vitest'
import { figureWidths } from '../../../src/formats/docx/figure-widths.js'
import { scriptDesign } from '../../../src/formats/docx/styles/look.js'
import type { KeyFigure } from '../../../src/model/report.js'
import { contextOf } from '../html/support/context.js'

const figure = (value: string, unit: string, description: string): KeyFigure => ({
  type: 'keyFigure',
  id: value,
  qualifier: [],
  value,
  unitSeparator: ' ',
  unit,
  description: [{ type: 'text', value: description }],
})

it.each([
  [
    'ru',
    [
      figure('40', '', 'стран'),
      figure('65', 'миллионов', 'перемещенных лиц'),
      figure('465 000', '', 'убитых'),
    ],
  ],
  [
    'zh',
    [
      figure('40', '', '个国家派高级官员出席会议并参加了讨论'),
      figure('46.5', '万', '人死亡'),
      figure('6500', '万', '人'),
    ],
  ],
  ['en', [1, 2, 3, 4].map((n) => figure(`${n}00,000,000`, 'trillion', 'internationalisation'))],
])('columns of key figures in %s should fill the width and hold their numbers', async (language, figures) => {
  const { design, language: data } = await contextOf(language)
  const script = scriptDesign(design, data.script)
  const widths = figureWidths(figures, script, 300, 18)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(300)
  expect(Math.min(...widths)).toBeGreaterThan(40)
})
