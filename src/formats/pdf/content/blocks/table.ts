import { fullWidth, landscape } from '../../../../model/landscape.js'
import type { Table } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, fullPart, sidePart } from '../block.js'
import { formatting } from '../inline.js'
import { line } from '../leaf.js'
import type { GalleyBlock, Part, PdfNode, RepeatedHead } from '../node.js'
import type { ContentState } from '../state.js'
import { tableNode } from './table-node.js'

/** Columns that still fit the text column. */
const narrow = 4
/** Between a caption and the table below it, points. */
const belowCaption = 4

/**
 * A table: in the text column with its caption beside it, or over the full width with the caption above, or on a page
 * turned by a quarter, where the author asks for one or no other holds its words.
 */
export function table(state: ContentState, node: Table): GalleyBlock[] {
  const { aroundTable } = state.styles.design.spacing
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  const full = sideColumn + gutter + textColumn
  const turned = fullWidth(landscape(state.styles.design.page[state.context.options.paper]))
  const built = tableNode(state, node, measuresOf(node, textColumn, full, turned), 'beside')
  const keep = { lines: 0, boxes: node.children.length > 2 ? 2 : 1 }
  const space = { before: aroundTable, after: aroundTable, exact: false }
  if (built.width === textColumn)
    return [
      block(state, built.node, {
        beside: built.caption ? [sidePart(state, built.caption)] : [],
        space,
        keep,
        isRows: true,
        repeated: repeatedHead(state, node, (said) => ({ part: sidePart(state, said), stands: 'beside' })),
      }),
    ]
  const isTurned = built.width > full
  const wide = (part: PdfNode): Part => ({ ...fullPart(state, part), width: built.width })
  const body = block(state, built.node, {
    main: wide(built.node),
    space,
    keep,
    isRows: true,
    landscape: isTurned,
    repeated: repeatedHead(state, node, (said) => ({ part: wide(said), stands: 'above' })),
  })
  if (!built.caption) return [body]
  const caption = block(state, built.caption, {
    main: wide(built.caption),
    space: { before: aroundTable, after: belowCaption, exact: true },
    whole: true,
    landscape: isTurned,
    keep: { lines: 0, boxes: 3 },
  })
  return [caption, body]
}

function measuresOf(node: Table, text: number, full: number, turned: number): [number, ...number[]] {
  if (node.landscape) return [turned]
  return node.align.length > narrow ? [full, turned] : [text, full, turned]
}

/** The head of a table, repeated with "Table 1 (continued)". */
function repeatedHead(
  state: ContentState,
  { label }: Table,
  place: (said: PdfNode) => NonNullable<RepeatedHead['continued']>,
): RepeatedHead {
  if (label === null) return { block: null, rows: 1, continued: null }
  const { continued } = state.context.language.words
  const separator = /^[\p{Ps}]/u.test(continued) && !continued.startsWith('（') ? ' ' : ''
  const said = line(state, `${label}${separator}${continued}`, {
    ...formatting('caption', element(null, 'Span')),
    parent: null,
    artifact: 'repeated',
    variation: { weight: 600 },
    colour: 'accent',
  })
  return { block: null, rows: 1, continued: place(said) }
}
