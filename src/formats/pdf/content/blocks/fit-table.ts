import { largestOf } from '../../../../model/arrays.js'
import { type ColumnNeed, columnWidths, leastWidth } from '../../../../model/column-widths.js'
import { bodyOf, isFigureColumn } from '../../../../model/figure-column.js'
import { plainText } from '../../../../model/plain-text.js'
import type { Table } from '../../../../model/report.js'
import type { LeafNode } from '../node.js'
import type { ContentState } from '../state.js'
import { cellSettings, setCells, type UnsetCell } from './table-cells.js'

/** A table whose columns are as wide as their longest words. */
export interface FittedTable {
  cells: LeafNode[][]
  widths: number[]
  /** The measure that it fills, points. */
  measure: number
}

/**
 * Finds the first measure that holds the longest word of each column; in the widest one words become a size smaller,
 * and are divided, before it is reported that the table is too wide.
 *
 * @param measures from narrow to wide, points
 */
export function fitTable(
  state: ContentState,
  node: Table,
  rows: readonly (readonly UnsetCell[])[],
  measures: readonly [number, ...number[]],
): FittedTable {
  const gaps = state.styles.design.spacing.tableGap * (node.align.length - 1)
  const widest = largestOf(measures)
  let needed = 0
  for (const setting of cellSettings) {
    const cells = setCells(state, rows, setting)
    const columns = needsOf(node, cells, setting.hyphenates)
    needed = leastWidth(columns) + gaps
    const measure = measures.find((one) => needed <= one + 0.01)
    if (measure !== undefined) return { cells, widths: columnWidths(columns, measure - gaps), measure }
  }
  reportTooWide(state, node, needed - widest, measures.length === 1 && !node.landscape)
  const cells = setCells(state, rows, cellSettings.at(-1) ?? cellSettings[0])
  return {
    cells,
    widths: columnWidths(needsOf(node, cells, true), Math.max(1, widest - gaps)),
    measure: widest,
  }
}

/** A tenth of a point more than is measured: what is rounded never ends a line. */
const hair = 0.1

function needsOf(node: Table, rows: readonly (readonly LeafNode[])[], hyphenated: boolean): ColumnNeed[] {
  return node.align.map((align, column) => {
    const cells = rows.flatMap((row) => row[column]?.leaf?.prepared ?? [])
    const below = rows.slice(1).flatMap((row) => row[column]?.leaf?.prepared ?? [])
    const least = cells.map((cell) => (hyphenated ? cell.hyphenatedWidth : cell.minimumWidth) + hair)
    return {
      least: largestOf(least, 1),
      natural: largestOf(
        cells.map((cell) => cell.naturalWidth + hair),
        1,
      ),
      body: largestOf(
        below.map((cell) => cell.naturalWidth + hair),
        1,
      ),
      grows: align !== 'end' && !isFigureColumn(bodyOf(node, column)),
    }
  })
}

function reportTooWide(state: ContentState, node: Table, excess: number, isInside: boolean): void {
  const millimetres = Math.ceil((excess / 72) * 25.4)
  const { position } = node
  state.context.report({
    ruleId: 'table-width',
    source: 'pdf',
    severity: 'error',
    file: state.context.source.file,
    place: position ? { start: position.start, end: position.end } : null,
    reason: `Unexpected table that is ${millimetres} mm too wide for ${isInside ? 'the block that holds it, even' : 'its page, even turned,'} in small letters and with hyphens`,
    note: `Shorten its longest words (\`${longestWord(node)}\`), or ${isInside ? 'move it out of its block' : 'make two tables of it'}.`,
    blame: 'source',
  })
}

function longestWord({ children }: Table): string {
  const words = children.flatMap((row) =>
    row.children.flatMap((cell) => plainText(cell.children).split(/\s+/u)),
  )
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '').slice(0, 60)
}
