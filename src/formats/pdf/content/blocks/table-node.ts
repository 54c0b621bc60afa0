import type { Table } from '../../../../model/report.js'
import { element, type StructureElement } from '../../tags/element.js'
import { stack } from '../block.js'
import type { PdfNode, TableNode } from '../node.js'
import type { ContentState } from '../state.js'
import { captionNode } from './caption-node.js'
import { fitTable } from './fit-table.js'
import { unsetCells } from './table-cells.js'

export interface BuiltTable {
  node: PdfNode
  /** The caption, where it stands beside the table. */
  caption: PdfNode | null
  /** The measure that it fills, points. */
  width: number
}

/**
 * A table with its caption above it or apart; the first row is the head.
 *
 * @param measures from narrow to wide: the first that holds the longest word of each column is filled
 */
export function tableNode(
  state: ContentState,
  node: Table,
  measures: readonly [number, ...number[]],
  caption: 'above' | 'beside',
): BuiltTable {
  const table = element(state.parent, 'Table', { id: node.id })
  const captioned = node.label !== null || node.caption.length > 0
  const said = captioned ? captionNode(state, node, element(table, 'Caption'), caption === 'above') : null
  const { body, width } = tableBody(state, node, table, measures)
  if (caption === 'beside') return { node: body, caption: said, width }
  const inside = keptRows(body)
  return said
    ? { node: stack([said, { ...inside, margin: [0, 4, 0, 0] }]), caption: null, width }
    : { node: inside, caption: null, width }
}

/** A table inside an item, a note or a box of no more rows than this stays on one page. */
const smallRows = 6

/** Such a table, in which neither the head nor the last row stands alone on a page. */
function keptRows(node: TableNode): TableNode {
  const { widths, body } = node.table
  const last = body.length - 1
  const isKept = (row: number) => row < last && (body.length <= smallRows || row === 0 || row === last - 1)
  const rows = body.map((cells, row) =>
    isKept(row) ? cells.map((cell) => ('leaf' in cell ? { ...cell, keepsNext: true } : cell)) : cells,
  )
  return { ...node, table: { widths, body: rows } }
}

function tableBody(
  state: ContentState,
  node: Table,
  table: StructureElement,
  measures: readonly [number, ...number[]],
): { body: TableNode; width: number } {
  const { tableAbove, tableBelow, tableGap } = state.styles.design.spacing
  const { hairline, tableEdge } = state.styles.design.rules
  const [head, ...rows] = node.children
  // A table of a head alone has no THead: one asks for a TBody (ISO 14289-1 §7.5).
  const thead = head && rows.length > 0 ? element(table, 'THead') : null
  const tbody = rows.length > 0 ? element(table, 'TBody') : null
  const unset = node.children.map((row, index) => {
    const parent = (index === 0 ? thead : tbody) ?? table
    return unsetCells(state, node, row, index, element(parent, 'TR'))
  })
  const { cells, widths, measure } = fitTable(state, node, unset, measures)
  const last = cells.length
  const body: TableNode = {
    table: { widths, body: cells },
    layout: {
      hLineWidth: (line) => (line === 0 ? 0 : line === 1 || line === last ? tableEdge : hairline),
      vLineWidth: () => 0,
      hLineColor: () => 'black',
      paddingLeft: (column) => (column === 0 ? 0 : tableGap),
      paddingRight: () => 0,
      paddingTop: (row) => (row === 0 ? 0 : tableAbove),
      paddingBottom: () => tableBelow,
    },
  }
  return { body, width: measure }
}
