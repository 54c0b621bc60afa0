import type { Table } from '../../../../model/report.js'
import { block, fullPart, sidePart } from '../block.js'
import type { GalleyBlock } from '../node.js'
import type { ContentState } from '../state.js'
import { tableNode } from './table-node.js'

/** Columns that still fit the text column. */
const narrow = 4

/** A table: in the text column with its caption beside it, or over the full width with the caption above. */
export function table(state: ContentState, node: Table): GalleyBlock[] {
  const { aroundTable } = state.styles.design.spacing
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  const space = { before: aroundTable, after: aroundTable, exact: false }
  const wide = node.align.length > narrow
  const width = wide ? sideColumn + gutter + textColumn : textColumn
  const built = tableNode(state, node, width, wide ? 'above' : 'beside')
  return [
    block(state, built.node, {
      ...(wide ? { main: fullPart(state, built.node) } : {}),
      beside: built.caption ? [sidePart(state, built.caption)] : [],
      space,
      keep: { lines: 0, boxes: node.children.length > 2 ? 2 : 1 },
      repeated: { block: null, rows: wide && (node.label || node.caption.length > 0) ? 0 : 1 },
    }),
  ]
}
