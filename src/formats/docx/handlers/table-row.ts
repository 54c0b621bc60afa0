import { largestOf } from '../../../model/arrays.js'
import { plainText } from '../../../model/plain-text.js'
import { textUnits } from '../pages/measure.js'
import type { BlockHandler } from '../state.js'
import { rowElement } from '../table-element.js'

/** Rows of more lines are divided at the foot of a page: kept whole they would leave it half empty. */
const mostWhole = 12

export const tableRow: BlockHandler<'tableRow'> = (state, node) => {
  const { table } = state.place
  if (!table) throw new Error('A row needs its table')
  const size = state.script.styles.table.size
  const lines = node.children.map(({ children }, column) => {
    const width = table.layout.widths[column] ?? size
    return (textUnits(plainText(children)) * size * 0.54) / width
  })
  return rowElement(
    node.children.map((cell, column) => state.at({ table: { ...table, column } }).one(cell)),
    { isHeader: table.row === 0, isWhole: largestOf(lines, 0) <= mostWhole },
  )
}
