import { blockLabel } from '../block-label.js'
import { figureColumns, figureRows } from '../figure-columns.js'
import { textColumns } from '../first-column.js'
import { separator } from '../sequence.js'
import type { BlockHandler } from '../state.js'
import { rowElement, tableElement } from '../table-element.js'

/**
 * Key figures beside each other, in as many rows as let none of their numbers be divided. Each row is a table of its
 * own: a table of several rows would need heads.
 */
export const figures: BlockHandler<'figures'> = (state, node) => {
  const { script, geometry, context } = state
  const { keyFigureGap } = context.design.spacing
  const rows = figureRows(node.children, script, geometry.textWidth, keyFigureGap)
  const columns = figureColumns(rows, script, geometry.textWidth, keyFigureGap)
  const widths = textColumns(
    state,
    columns.map(({ width }) => width),
  )
  const tables = rows.flatMap((row, index) => {
    const isQualified = row.some(({ qualifier }) => qualifier.length > 0)
    const cells = row.map((figure, column) => {
      const isUnitBelow = figure.unit !== '' && (columns[column]?.isUnitBelow ?? false)
      return state.at({ widths, column, isQualified, isUnitBelow }).one(figure)
    })
    const look = {
      style: 'Figures',
      widths: widths.slice(0, row.length),
      hasHeader: false,
      hasRowHeaders: false,
    }
    const table = tableElement(state, look, [rowElement(cells)])
    return index === 0 ? [table] : [separator(state), table]
  })
  return state.bookmarks.around(node.id, [...blockLabel(state, node.label), ...tables])
}
