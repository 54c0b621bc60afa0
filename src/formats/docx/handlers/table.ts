import { caption } from '../caption.js'
import { endOfSection, isTurned, layoutOf } from '../sections.js'
import type { BlockHandler } from '../state.js'
import { tableElement } from '../table-element.js'
import { rowsThatKeepNext } from './table-row.js'

export const table: BlockHandler<'table'> = (state, node) => {
  const layout = layoutOf(state, node)
  const above = caption(state, node, 'table')
  const keeps = rowsThatKeepNext(state, node, layout)
  const rows = node.children.map((row, index) =>
    state.at({ table: { node, layout, row: index, column: 0, keepsNext: keeps[index] === true } }).one(row),
  )
  const element = tableElement(
    state,
    {
      style: layout.stands === 'text' ? 'Report' : 'ReportWide',
      widths: layout.widths,
      hasHeader: true,
      hasRowHeaders: node.rowHeaders,
    },
    rows,
  )
  const whole = above.length > 0 ? [...above, element] : state.bookmarks.around(node.id, [element])
  if (!isTurned(state, node)) return whole
  const before = state.place.turned === node ? [] : endOfSection(state, false)
  return [...before, ...whole, ...endOfSection(state, true)]
}
