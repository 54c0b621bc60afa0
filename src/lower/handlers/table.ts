import type { Table } from 'mdast'
import { placeOf } from '../../model/place-of.js'
import type { Alignment, Block, Phrasing } from '../../model/report.js'
import { nextId } from '../ids.js'
import { shownInline } from '../inline.js'
import { positionOf, type Scope, type State } from '../state.js'

/** A table without a caption of its own. */
export function table(state: State, node: Table, scope: Scope): Block[] {
  return [lowerTable(state, node, nextId(state, scope, 't', placeOf(node)))]
}

/** A table under an id that is already claimed. */
export function lowerTable(state: State, node: Table, id: string): Extract<Block, { type: 'table' }> {
  const columns = Math.max(...node.children.map((row) => row.children.length))
  const rows = node.children.map((row) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: columns }, (_, column) => {
      const cell = row.children[column]
      return {
        type: 'tableCell' as const,
        children: cell ? shownInline(state, cell.children) : [],
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
      ),
    ),
    rowHeaders: false,
    children: rows,
    ...positionOf(node),
  }
}

/** The author's alignment; else a column of nothing but figures is set at the end, so that digits align. */
function alignment(typed: 'left' | 'right' | 'center' | null, cells: Phrasing[][]): Alignment {
  if (typed) return ({ left: 'start', center: 'center', right: 'end' } as const)[typed]
  const filled = cells.map(withoutMarks).filter((cell) => cell.length > 0)
  const isFigures = filled.some(isFigure) && filled.every((cell) => isFigure(cell) || isAbsent(cell))
  return isFigures ? 'end' : 'start'
}

function withoutMarks(cell: Phrasing[]): Phrasing[] {
  return cell.filter(({ type }) => type !== 'footnoteReference')
}

function isFigure(cell: Phrasing[]): boolean {
  return /^[<>≈~±+−–-]?\s?\p{Nd}[\p{Nd}.,\u00A0\u202F٫٬ ]*\s?[%٪]?$/u.test(wordsOf(cell))
}

/** What stands for a figure that there is none: a dash, dots, `n.a.`, `s.o.` */
function isAbsent(cell: Phrasing[]): boolean {
  return /^(?:[-–—…*]|\.{2,3}|\p{L}\.?\/?\s?\p{L}\.?)$/u.test(wordsOf(cell))
}

function wordsOf(cell: Phrasing[]): string {
  const [only] = cell
  return cell.length === 1 && only?.type === 'text' ? only.value.trim() : ''
}
