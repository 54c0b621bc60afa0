import {
  createTableWidthElement,
  type IBorderOptions,
  type ITableBordersOptions,
  OnOffElement,
  TableBorders,
  TableCellBorders,
  type XmlComponent,
} from 'docx'
import { element, value } from '../xml/element.js'
import { twips } from '../xml/properties.js'
import { border } from './borders.js'
import type { Look } from './look.js'

interface TableStyle {
  id: string
  name: string
  /** Points from the start margin. */
  indent: number
  borders: ITableBordersOptions
  /** Points: above, below and at the end of each cell. */
  padding: { above: number; below: number; end: number }
  conditions?: XmlComponent[]
  basedOn?: string
}

/** The table styles: the title block's, plain lists, key figures and tables proper, in two widths. */
export function tableStyles(look: Look): XmlComponent[] {
  const { design, geometry } = look
  const { rules, spacing } = design
  const text = geometry.text
  const none = { above: 0, below: 0, end: 0 }
  const line = (points: number) => border('black', points)
  const report = {
    borders: { bottom: line(rules.tableEdge), insideHorizontal: line(rules.hairline) },
    padding: { above: spacing.tableAbove, below: spacing.tableBelow, end: spacing.tableGap },
    conditions: [condition('firstRow', { bottom: line(rules.tableEdge) })],
  }
  return [
    tableNormal(),
    ...[
      {
        id: 'Masthead',
        name: 'Masthead',
        indent: 0,
        borders: { top: line(rules.line) },
        padding: { ...none, end: look.direction === 'rtl' ? 0 : design.page.gutter },
        conditions: [condition('firstCol', { top: border('accent', rules.wordBar) })],
      },
      { id: 'Plain', name: 'Plain', indent: text, borders: {}, padding: { ...none, end: spacing.panelGap } },
      {
        id: 'Figures',
        name: 'Figures',
        indent: text,
        borders: { top: line(rules.hairline) },
        padding: { ...none, above: spacing.keyFigureRule, end: spacing.keyFigureGap },
      },
      { id: 'Report', name: 'Report', indent: text, ...report },
      { id: 'ReportWide', name: 'Report Wide', indent: 0, ...report },
    ].map((style) => tableStyle(look, style)),
  ]
}

/** Word's own base of all tables. */
function tableNormal(): XmlComponent {
  return element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    value('w:name', 'Normal Table'),
    value('w:uiPriority', 99),
    new OnOffElement('w:semiHidden'),
    new OnOffElement('w:unhideWhenUsed'),
    element('w:tblPr', {}, width('w:tblInd', 0), cellMargins({ top: 0, left: 0, bottom: 0, right: 0 })),
  )
}

/**
 * Where lines run from right to left, Word takes the sides of cells and the indent of tables as start and end, and
 * LibreOffice as left and right. There the space between columns stands half on each side, tables take the full
 * width, and the paragraphs of the first column are indented to where text begins.
 */
function tableStyle(
  { direction }: Look,
  { id, name, indent, borders, padding, conditions = [] }: TableStyle,
): XmlComponent {
  const isMirrored = direction === 'rtl'
  const start = isMirrored ? padding.end / 2 : 0
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
    value('w:name', name),
    value('w:basedOn', 'TableNormal'),
    new OnOffElement('w:qFormat'),
    element(
      'w:tblPr',
      {},
      width('w:tblInd', isMirrored ? 0 : indent),
      // docx's properties of a table would draw the sides that are not named.
      new TableBorders(borders, { fillMissingSides: false }),
      cellMargins({ top: padding.above, left: start, bottom: padding.below, right: padding.end - start }),
    ),
    ...conditions,
  )
}

/** @param sides Points, in the order of the schema. */
function cellMargins(sides: Record<'top' | 'left' | 'bottom' | 'right', number>): XmlComponent {
  return element(
    'w:tblCellMar',
    {},
    ...Object.entries(sides).map(([side, points]) => width(`w:${side}`, points)),
  )
}

function width(name: string, points: number): XmlComponent {
  return createTableWidthElement(name, { size: twips(points), type: 'dxa' })
}

function condition(
  type: 'firstRow' | 'firstCol',
  borders: { top?: IBorderOptions; bottom?: IBorderOptions },
): XmlComponent {
  return element(
    'w:tblStylePr',
    { 'w:type': type },
    element('w:tblPr'),
    element('w:tcPr', {}, new TableCellBorders(borders)),
  )
}
