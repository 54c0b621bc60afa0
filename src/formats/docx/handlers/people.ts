import { blockLabel } from '../block-label.js'
import { columnStyle, textColumns } from '../first-column.js'
import { inline } from '../inline/inline.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { cellElement, rowElement, tableElement } from '../table-element.js'

export const people: BlockHandler<'people'> = (state, node) => {
  const { panelName, panelGap } = state.context.design.spacing
  const first = panelName + panelGap
  const widths = textColumns(state, [first, state.geometry.textWidth - first])
  return state.bookmarks.around(node.id, [
    ...blockLabel(state, node.label),
    tableElement(
      state,
      { style: 'Plain', widths, hasHeader: false, hasRowHeaders: true },
      node.children.map((person) => state.at({ widths }).one(person)),
    ),
  ])
}

export const person: BlockHandler<'person'> = (state, node) => {
  const [first = 0, second = 0] = state.place.widths
  const name = state.bookmarks.around(node.id, inline(state, node.name))
  return rowElement([
    cellElement(first, [paragraphElement(state, columnStyle(state, 'PersonName', 0), name)]),
    cellElement(second, [paragraphElement(state, 'PersonFunction', inline(state, node.function))]),
  ])
}
