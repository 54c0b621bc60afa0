import { textColumns } from '../first-column.js'
import { plainRuns } from '../inline/plain-runs.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { tableElement } from '../table-element.js'
import { join } from '../xml/xml.js'

export const colophon: BlockHandler<'colophon'> = (state, node) => {
  const { colophonTerm, colophonGap } = state.context.design.spacing
  const first = colophonTerm + colophonGap
  const widths = textColumns(state, [first, state.geometry.textWidth - first])
  return join([
    paragraphElement(state, 'ColophonLabel', plainRuns(state, node.label)),
    tableElement(
      state,
      { style: 'Plain', widths, hasHeader: false, hasRowHeaders: true },
      state.at({ widths }).all(node.rows),
    ),
  ])
}
