import { columnStyle } from '../first-column.js'
import { inline } from '../inline/inline.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { cellElement } from '../table-element.js'

const endings = { start: '', center: 'Centred', end: 'End' }

export const tableCell: BlockHandler<'tableCell'> = (state, node) => {
  const { table } = state.place
  if (!table) throw new Error('A cell needs its table')
  const { row, column, widths, isWide } = table
  const isHeader = row === 0 || (table.node.rowHeaders && column === 0)
  const style = `${isHeader ? 'TableHeader' : 'TableText'}${endings[table.node.align[column] ?? 'start']}`
  const placed = isWide ? style : columnStyle(state, style, column)
  return cellElement(widths[column] ?? 0, [paragraphElement(state, placed, inline(state, node.children))])
}
