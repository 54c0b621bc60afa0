import type { Table } from 'mdast'
import { largestOf } from '../../model/arrays.js'
import { figureSide, isFigureColumn } from '../../model/figure-column.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Alignment, Block, Direction, Phrasing } from '../../model/report.js'
import { nextId } from '../ids.js'
import { shownInline } from '../inline.js'
import { positionOf, type Scope, type State } from '../state.js'

/** A table without a caption of its own. */
export function table(state: State, node: Table, scope: Scope): Block[] {
  return [lowerTable(state, node, nextId(state, scope, 't', placeOf(node)))]
}

/** A table under an id that is already claimed. */
export function lowerTable(state: State, node: Table, id: string): Extract<Block, { type: 'table' }> {
  const columns = largestOf(node.children.map((row) => row.children.length))
  const rows = node.children.map((row) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: columns }, (_, column) => {
      const cell = row.children[column]
      return {
        type: 'tableCell' as const,
        children: cell ? shownInline(state, cell.children, { keepsIndent: true }) : [],
        ...(cell ? positionOf(cell) : {}),
      }
    }),
    ...positionOf(row),
  }))
  return {
    type: 'table',
    id,
    label: null,
    caption: [],
    align: Array.from({ length: columns }, (_, column) =>
      alignment(
        node.align?.[column] ?? null,
        rows.slice(1).map((row) => row.children[column]?.children ?? []),
        state.source.language.direction,
      ),
    ),
    rowHeaders: false,
    children: rows,
    ...positionOf(node),
  }
}

/** The author's alignment, except that the digits of a column of figures always align at their right. */
function alignment(
  typed: 'left' | 'right' | 'center' | null,
  cells: Phrasing[][],
  direction: Direction,
): Alignment {
  if ((typed === null || typed === 'right') && isFigureColumn(cells)) return figureSide(direction)
  return typed ? ({ left: 'start', center: 'center', right: 'end' } as const)[typed] : 'start'
}
