import type { DocxState } from './state.js'
import { twips } from './xml/properties.js'
import { element, join, value, type Xml } from './xml/xml.js'

export interface TableOptions {
  style: string
  /** Points. */
  widths: readonly number[]
  hasHeader: boolean
  hasRowHeaders: boolean
}

/** A table with its style, its columns and its direction. */
export function tableElement(state: DocxState, options: TableOptions, rows: Xml): Xml {
  const total = options.widths.reduce((sum, width) => sum + width, 0)
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      value('w:tblStyle', options.style),
      state.report.direction === 'rtl' ? element('w:bidiVisual') : null,
      element('w:tblW', { 'w:w': twips(total), 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblLook', {
        'w:val': ((options.hasHeader ? 0x20 : 0) | (options.hasRowHeaders ? 0x80 : 0) | 0x600)
          .toString(16)
          .toUpperCase()
          .padStart(4, '0'),
      }),
    ),
    element('w:tblGrid', {}, ...options.widths.map((width) => element('w:gridCol', { 'w:w': twips(width) }))),
    rows,
  )
}

export function rowElement(cells: readonly Xml[], isHeader = false): Xml {
  return element(
    'w:tr',
    {},
    element('w:trPr', {}, element('w:cantSplit'), isHeader ? element('w:tblHeader') : null),
    ...cells,
  )
}

/** @param width Points. */
export function cellElement(width: number, ...content: readonly Xml[]): Xml {
  return element(
    'w:tc',
    {},
    element('w:tcPr', {}, element('w:tcW', { 'w:w': twips(width), 'w:type': 'dxa' })),
    join(content),
  )
}
