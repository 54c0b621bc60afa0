import { textColumns } from '../first-column.js'
import { plainRuns } from '../inline/plain-runs.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { tableElement } from '../table-element.js'

export const colophon: BlockHandler<'colophon'> = (state, node) => {
  const { colophonTerm, colophonGap } = state.context.design.spacing
  const first = colophonTerm + colophonGap
  const widths = textColumns(state, [first, state.geometry.textWidth - first])
  return [
    paragraphElement(state, 'ColophonLabel', plainRuns(state, node.label)),
    tableElement(
      state,
      { style: 'Plain', widths, hasHeader: false, hasRowHeaders: true },
      node.rows.map((row) => state.at({ widths }).one(row)),
    ),
  ]
}
