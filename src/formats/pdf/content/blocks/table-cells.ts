import { figurePadding, paddedCell } from '../../../../model/figure-column.js'
import type { Alignment, Table, TableRow } from '../../../../model/report.js'
import { element, type StructureElement } from '../../tags/element.js'
import type { Run } from '../../text/types.js'
import { formatting, inline } from '../inline.js'
import { leafOf } from '../leaf.js'
import type { LeafNode, Mark } from '../node.js'
import type { ContentState } from '../state.js'

/** A cell whose words and structure are made and whose size is not chosen yet. */
export interface UnsetCell {
  runs: Run<Mark>[]
  align: Alignment
}

/** How the words of all cells of a table are set. */
export interface CellSetting {
  /** Part of the style's size. */
  scale: number
  /** Whether words are divided by the language's rules. */
  hyphenates: boolean
}

/** The design's own size; one size smaller; and with hyphens, where nothing else helps. */
export const cellSettings: readonly [CellSetting, ...CellSetting[]] = [
  { scale: 1, hyphenates: false },
  { scale: 8 / 9, hyphenates: false },
  { scale: 8 / 9, hyphenates: true },
]

/** Cells of a row, with their structure in that of the row. */
export function unsetCells(
  state: ContentState,
  node: Table,
  row: TableRow,
  rowIndex: number,
  tr: StructureElement,
): UnsetCell[] {
  const padding = figurePadding(node, state.report.direction, state.context.language.numbers.decimal)
  return node.align.map((align, column) => {
    const header = rowIndex === 0 || (node.rowHeaders && column === 0)
    const made = element(
      tr,
      header ? 'TH' : 'TD',
      header ? { attributes: [{ owner: 'Table', scope: rowIndex === 0 ? 'Column' : 'Row' }] } : {},
    )
    const said = { ...formatting('table', made), variation: header ? { weight: 600 as const } : {} }
    const cell = row.children[column]
    const words = cell ? paddedCell(cell, padding(rowIndex, column), state.report.direction) : []
    const runs = inline(state, words, said)
    return { runs, align }
  })
}

/** Cells in a size; may be called again for another one. */
export function setCells(
  state: ContentState,
  rows: readonly (readonly UnsetCell[])[],
  setting: CellSetting,
): LeafNode[][] {
  return rows.map((row) => row.map((cell) => setCell(state, cell, setting)))
}

function setCell(state: ContentState, { runs, align }: UnsetCell, setting: CellSetting): LeafNode {
  const { scale, hyphenates } = setting
  const sized = scale === 1 ? runs : runs.map((run) => scaled(run, scale))
  const made = leafOf(state, sized, 'table', { align, lines: hyphenates ? 'cell' : 'plain' })
  if (scale === 1 || !made.leaf) return made
  const { leading, baseline } = made.leaf
  return { ...made, leaf: { ...made.leaf, leading: leading * scale, baseline: baseline * scale } }
}

function scaled(run: Run<Mark>, scale: number): Run<Mark> {
  if (run.type === 'box') return { ...run, width: run.width * scale, height: run.height * scale }
  const { size, rise } = run.style
  return {
    ...run,
    style: { ...run.style, size: size * scale, ...(rise === undefined ? {} : { rise: rise * scale }) },
  }
}
