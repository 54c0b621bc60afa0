import type { ElementContent } from 'hast'
import type { Alignment, TableRow } from '../../../model/report.js'
import { element } from '../element.js'
import type { HtmlState } from '../state.js'
import { tableCell } from './table-cell.js'

/** Where a row stands. */
export interface RowPlace {
  isHead: boolean
  align: readonly Alignment[]
  rowHeaders: boolean
  /** What brings the decimal signs of figures below each other, by column. */
  padding?: readonly string[]
}

/** A row; the table says where it stands. */
export function tableRow(
  state: HtmlState,
  node: TableRow,
  place: RowPlace = { isHead: false, align: [], rowHeaders: false },
): ElementContent {
  return element(
    'tr',
    {},
    node.children.map((cell, column) =>
      tableCell(state, cell, {
        scope: place.isHead ? 'col' : place.rowHeaders && column === 0 ? 'row' : null,
        align: place.align[column] ?? 'start',
        padding: place.padding?.[column] ?? '',
      }),
    ),
  )
}
