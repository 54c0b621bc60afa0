import { largestOf } from '../../../model/arrays.js'
import { plainText } from '../../../model/plain-text.js'
import type { Table, TableRow } from '../../../model/report.js'
import { textUnits } from '../pages/measure.js'
import type { BlockHandler, DocxState } from '../state.js'
import { rowElement } from '../table-element.js'
import type { TableLayout } from '../table-layout.js'

/** Rows of more lines are divided at the foot of a page: kept whole they would leave it half empty. */
const mostWhole = 12

/** A table of no more lines than this, its head included, stays on one page. */
const mostTogether = 9

/** About how many lines a row takes in its columns. */
function linesOf(state: DocxState, { children }: TableRow, { widths }: TableLayout): number {
  const size = state.script.styles.table.size
  const lines = children.map(({ children: words }, column) =>
    Math.ceil((textUnits(plainText(words)) * size * 0.54) / (widths[column] ?? size)),
  )
  return largestOf(lines, 1)
}

/**
 * Rows that stay on the page of the next: the head; all of a small table; and the last but one, so that no page begins
 * with a row alone.
 */
export function rowsThatKeepNext(
  state: DocxState,
  { children: rows }: Table,
  layout: TableLayout,
): boolean[] {
  let lines = 0
  for (const row of rows) {
    lines += linesOf(state, row, layout)
    if (lines > mostTogether) break
  }
  const last = rows.length - 1
  const isSmall = lines <= mostTogether
  return rows.map((_, index) => index < last && (isSmall || index === 0 || (index === last - 1 && last > 2)))
}

export const tableRow: BlockHandler<'tableRow'> = (state, node) => {
  const { table } = state.place
  if (!table) throw new Error('A row needs its table')
  return rowElement(
    node.children.map((cell, column) => state.at({ table: { ...table, column } }).one(cell)),
    { isHeader: table.row === 0, isWhole: linesOf(state, node, table.layout) <= mostWhole },
  )
}
