import type { BlockHandler } from '../state.js'
import { rowElement } from '../table-element.js'

export const tableRow: BlockHandler<'tableRow'> = (state, node) => {
  const { table } = state.place
  if (!table) throw new Error('A row needs its table')
  return rowElement(
    node.children.map((cell, column) => state.at({ table: { ...table, column } }).one(cell)),
    table.row === 0,
  )
}
