import { columnStyle, textColumns } from '../first-column.js'
import { inline } from '../inline/inline.js'
import { plainRuns } from '../inline/plain-runs.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { cellElement, rowElement, tableElement } from '../table-element.js'

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

export const colophonRow: BlockHandler<'colophonRow'> = (state, node) => {
  const [first = 0, second = 0] = state.place.widths
  return rowElement([
    cellElement(first, [
      paragraphElement(state, columnStyle(state, 'ColophonTerm', 0), plainRuns(state, node.term)),
    ]),
    cellElement(second, [paragraphElement(state, 'ColophonDetail', inline(state, node.detail))]),
  ])
}
