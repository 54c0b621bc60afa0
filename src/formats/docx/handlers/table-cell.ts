import { figurePadding, paddedCell } from '../../../model/figure-column.js'
import { columnStyle } from '../first-column.js'
import { inline } from '../inline/inline.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { cellElement } from '../table-element.js'

const endings = { start: '', center: 'Centred', end: 'End' }

export const tableCell: BlockHandler<'tableCell'> = (state, node) => {
  const { table } = state.place
  if (!table) throw new Error('A cell needs its table')
  const { row, column, layout } = table
  const isHeader = row === 0 || (table.node.rowHeaders && column === 0)
  const style = `${isHeader ? 'TableHeader' : 'TableText'}${endings[table.node.align[column] ?? 'start']}`
  const placed = layout.stands === 'text' ? columnStyle(state, style, column) : style
  const sized = layout.isSmall ? state.styles.variant(style, 'small') : placed
  const { direction } = state.report
  const padding = figurePadding(table.node, direction, state.context.language.numbers.decimal)
  return cellElement(layout.widths[column] ?? 0, [
    paragraphElement(
      state,
      table.keepsNext ? state.styles.variant(sized, 'together') : sized,
      inline(state, paddedCell(node, padding(row, column), direction)),
    ),
  ])
}
