import { columnStyle } from '../first-column.js'
import { inline } from '../inline/inline.js'
import { plainRuns } from '../inline/plain-runs.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { cellElement, rowElement } from '../table-element.js'

export const colophonRow: BlockHandler<'colophonRow'> = (state, node) => {
  const [first = 0, second = 0] = state.place.widths
  return rowElement([
    cellElement(first, [
      paragraphElement(state, columnStyle(state, 'ColophonTerm', 0), plainRuns(state, node.term)),
    ]),
    cellElement(second, [paragraphElement(state, 'ColophonDetail', inline(state, node.detail))]),
  ])
}
