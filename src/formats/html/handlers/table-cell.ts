import type { ElementContent } from 'hast'
import { paddedCell } from '../../../model/figure-column.js'
import type { Alignment, TableCell } from '../../../model/report.js'
import { element } from '../element.js'
import type { HtmlState } from '../state.js'

/** Where a cell stands. */
export interface CellPlace {
  scope: 'col' | 'row' | null
  align: Alignment
  /** Space that brings its decimal sign below those of its column. */
  padding?: string
}

/** A cell; its row says where it stands. An empty head heads nothing and stays a plain cell. */
export function tableCell(
  state: HtmlState,
  node: TableCell,
  place: CellPlace = { scope: null, align: 'start' },
): ElementContent {
  const align = place.align === 'start' ? {} : { className: [place.align] }
  const content = state.all(paddedCell(node, place.padding ?? '', state.report.direction))
  return place.scope === null || content.length === 0
    ? element('td', align, content)
    : element('th', { scope: place.scope, ...align }, content)
}
