import { twips } from '../xml/properties.js'
import { element, value, type Xml } from '../xml/xml.js'
import { border } from './borders.js'
import type { Look } from './look.js'

interface TableStyle {
  id: string
  name: string
  /** Points from the start margin. */
  indent: number
  borders: Xml[]
  /** Points: above, below and at the end of each cell. */
  padding: { above: number; below: number; end: number }
  conditions?: Xml[]
  basedOn?: string
}

/** The table styles: the title block's, plain lists, key figures and tables proper, in two widths. */
export function tableStyles(look: Look): Xml[] {
  const { design, geometry } = look
  const { rules, spacing } = design
  const text = geometry.text
  const none = { above: 0, below: 0, end: 0 }
  const line = (side: 'top' | 'bottom' | 'insideH', points: number) => border(design, side, 'black', points)
  const report = {
    borders: [line('bottom', rules.tableEdge), line('insideH', rules.hairline)],
    padding: { above: spacing.tableAbove, below: spacing.tableBelow, end: spacing.tableGap },
    conditions: [condition('firstRow', line('bottom', rules.tableEdge))],
  }
  return [
    tableNormal,
    ...[
      {
        id: 'Masthead',
        name: 'Masthead',
        indent: 0,
        borders: [line('top', rules.line)],
        padding: { ...none, end: look.direction === 'rtl' ? 0 : design.page.gutter },
        conditions: [condition('firstCol', border(design, 'top', 'accent', rules.wordBar))],
      },
      { id: 'Plain', name: 'Plain', indent: text, borders: [], padding: { ...none, end: spacing.panelGap } },
      {
        id: 'Figures',
        name: 'Figures',
        indent: text,
        borders: [line('top', rules.hairline)],
        padding: { ...none, above: spacing.keyFigureRule, end: spacing.keyFigureGap },
      },
      { id: 'Report', name: 'Report', indent: text, ...report },
      { id: 'ReportWide', name: 'Report Wide', indent: 0, ...report },
    ].map((style) => tableStyle(look, style)),
  ]
}

/** Word's own base of all tables. */
const tableNormal = element(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  value('w:name', 'Normal Table'),
  value('w:uiPriority', 99),
  element('w:semiHidden'),
  element('w:unhideWhenUsed'),
  element(
    'w:tblPr',
    {},
    element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
    element('w:tblCellMar', {}, ...['top', 'left', 'bottom', 'right'].map((side) => margin(side, 0))),
  ),
)

/**
 * Where lines run from right to left, Word takes the sides of cells and the indent of tables as start and end, and
 * LibreOffice as left and right. There the space between columns stands half on each side, tables take the full
 * width, and the paragraphs of the first column are indented to where text begins.
 */
function tableStyle(
  { direction }: Look,
  { id, name, indent, borders, padding, conditions = [] }: TableStyle,
): Xml {
  const isMirrored = direction === 'rtl'
  const start = isMirrored ? padding.end / 2 : 0
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
    value('w:name', name),
    value('w:basedOn', 'TableNormal'),
    element('w:qFormat'),
    element(
      'w:tblPr',
      {},
      element('w:tblInd', { 'w:w': isMirrored ? 0 : twips(indent), 'w:type': 'dxa' }),
      borders.length > 0 ? element('w:tblBorders', {}, ...borders) : null,
      element(
        'w:tblCellMar',
        {},
        margin('top', padding.above),
        margin('left', start),
        margin('bottom', padding.below),
        margin('right', padding.end - start),
      ),
    ),
    ...conditions,
  )
}

function margin(side: string, points: number): Xml {
  return element(`w:${side}`, { 'w:w': twips(points), 'w:type': 'dxa' })
}

function condition(type: 'firstRow' | 'firstCol', ...borders: Xml[]): Xml {
  return element(
    'w:tblStylePr',
    { 'w:type': type },
    element('w:tblPr'),
    element('w:tcPr', {}, element('w:tcBorders', {}, ...borders)),
  )
}
