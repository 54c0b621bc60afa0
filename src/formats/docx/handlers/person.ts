import { columnStyle } from '../first-column.js'
import { inline } from '../inline/inline.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { cellElement, rowElement } from '../table-element.js'

export const person: BlockHandler<'person'> = (state, node) => {
  const [first = 0, second = 0] = state.place.widths
  const name = state.bookmarks.around(node.id, inline(state, node.name))
  return rowElement([
    cellElement(first, [paragraphElement(state, columnStyle(state, 'PersonName', 0), name)]),
    cellElement(second, [paragraphElement(state, 'PersonFunction', inline(state, node.function))]),
  ])
}
