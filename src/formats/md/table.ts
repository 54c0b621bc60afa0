import type { AlignType, BlockContent, PhrasingContent, TableRow } from 'mdast'
import type { Alignment, Direction, Figure, Table } from '../../model/report.js'
import { phrasing } from './phrasing.js'
import type { MdState } from './state.js'
import { anchor, tag } from './tag.js'

/** A table below its caption. */
export function table(state: MdState, node: Table): BlockContent[] {
  const { direction } = state.report
  return [
    ...caption(state, node, node.id),
    {
      type: 'table',
      align: node.align.map((alignment) => sideOf(alignment, direction)),
      children: node.children.map(
        ({ children }, row): TableRow => ({
          type: 'tableRow',
          children: children.map((cell, column) => {
            const words = phrasing(cell.children, { direction, isCell: true })
            const isRowHeader = row > 0 && column === 0 && node.rowHeaders
            return {
              type: 'tableCell',
              children: isRowHeader ? tag('span', { class: 'header' }, words) : words,
            }
          }),
        }),
      ),
    },
  ]
}

/** The label and caption of a table or figure, as a paragraph; nothing without either. */
export function caption(
  state: MdState,
  node: Pick<Table | Figure, 'label' | 'caption'>,
  id: string | null,
): BlockContent[] {
  if (node.label === null && node.caption.length === 0) return []
  const children: PhrasingContent[] = [
    ...anchor({ id, class: 'caption' }, node.label),
    ...phrasing(node.caption, { direction: state.report.direction }),
  ]
  return [{ type: 'paragraph', children }]
}

/** GFM knows sides, not directions; the start is where every cell stands unasked. */
function sideOf(alignment: Alignment, direction: Direction): AlignType {
  if (alignment === 'center') return 'center'
  if (alignment === 'start') return null
  return direction === 'rtl' ? 'left' : 'right'
}
