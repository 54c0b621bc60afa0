import { blockLabel } from '../block-label.js'
import { figureColumns } from '../figure-columns.js'
import { textColumns } from '../first-column.js'
import type { BlockHandler } from '../state.js'
import { rowElement, tableElement } from '../table-element.js'

export const figures: BlockHandler<'figures'> = (state, node) => {
  const columns = figureColumns(
    node.children,
    state.script,
    state.geometry.textWidth,
    state.context.design.spacing.keyFigureGap,
  )
  const widths = textColumns(
    state,
    columns.map(({ width }) => width),
  )
  const isQualified = node.children.some(({ qualifier }) => qualifier.length > 0)
  const cells = node.children.map((figure, column) => {
    const isUnitBelow = columns[column]?.isUnitBelow ?? false
    return state.at({ widths, column, isQualified, isUnitBelow }).one(figure)
  })
  return state.bookmarks.around(node.id, [
    ...blockLabel(state, node.label),
    tableElement(state, { style: 'Figures', widths, hasHeader: false, hasRowHeaders: false }, [
      rowElement(cells),
    ]),
  ])
}
