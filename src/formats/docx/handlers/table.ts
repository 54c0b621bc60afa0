import { caption } from '../caption.js'
import { columnWidths } from '../column-widths.js'
import { textColumns } from '../first-column.js'
import type { BlockHandler } from '../state.js'
import { tableElement } from '../table-element.js'

/** Most columns that fit the text column. */
const narrow = 4

export const table: BlockHandler<'table'> = (state, node) => {
  const isWide = node.align.length > narrow
  const { textWidth, fullWidth } = state.geometry
  const widths = isWide ? columnWidths(node, fullWidth) : textColumns(state, columnWidths(node, textWidth))
  const above = caption(state, node, 'table')
  const rows = node.children.map((row, index) =>
    state.at({ table: { node, widths, row: index, column: 0, isWide } }).one(row),
  )
  const element = tableElement(
    state,
    {
      style: isWide ? 'ReportWide' : 'Report',
      widths,
      hasHeader: true,
      hasRowHeaders: node.rowHeaders,
    },
    rows,
  )
  return above.length > 0 ? [...above, element] : state.bookmarks.around(node.id, [element])
}
