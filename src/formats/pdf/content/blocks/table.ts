import type { Table } from '../../../../model/report.js'
import { block, fullPart, sidePart } from '../block.js'
import type { GalleyBlock } from '../node.js'
import type { ContentState } from '../state.js'
import { tableNode } from './table-node.js'

/** Columns that still fit the text column. */
const narrow = 4
/** Between a caption and the table below it, points. */
const belowCaption = 4

/** A table: in the text column with its caption beside it, or over the full width with the caption above. */
export function table(state: ContentState, node: Table): GalleyBlock[] {
  const { aroundTable } = state.styles.design.spacing
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  const full = sideColumn + gutter + textColumn
  const built = tableNode(state, node, node.align.length > narrow ? [full] : [textColumn, full], 'beside')
  const wide = built.width > textColumn
  const keep = { lines: 0, boxes: node.children.length > 2 ? 2 : 1 }
  const repeated = { block: null, rows: 1 }
  const space = { before: aroundTable, after: aroundTable, exact: false }
  if (!wide)
    return [
      block(state, built.node, {
        beside: built.caption ? [sidePart(state, built.caption)] : [],
        space,
        keep,
        repeated,
      }),
    ]
  const body = block(state, built.node, { main: fullPart(state, built.node), space, keep, repeated })
  if (!built.caption) return [body]
  const caption = block(state, built.caption, {
    main: fullPart(state, built.caption),
    space: { before: aroundTable, after: belowCaption, exact: true },
    whole: true,
    keep: { lines: 0, boxes: 3 },
  })
  return [caption, body]
}
