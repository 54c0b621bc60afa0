import { blockLabel } from '../block-label.js'
import { textColumns } from '../first-column.js'
import type { BlockHandler } from '../state.js'
import { tableElement } from '../table-element.js'

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
