import type { Colophon } from '../../../model/report.js'
import { element } from '../tags/element.js'
import { block, sidePart, splitRule } from './block.js'
import { notes } from './blocks/notes.js'
import { formatting } from './inline.js'
import { leaf, line } from './leaf.js'
import type { GalleyBlock, PdfNode, TableNode } from './node.js'
import { type ContentState, within } from './state.js'

/** "About this document", on the foot of the last page. */
export function colophon(state: ContentState, node: Colophon): GalleyBlock {
  const { colophonAbove, colophonTerm, colophonGap, colophonRow } = state.styles.design.spacing
  const { textColumn } = state.styles.design.page
  const sect = element(state.document, 'Sect', { kind: 'colophonSection' })
  return within(state, sect, () => {
    const label = line(state, node.label, formatting('sideLabel', element(sect, 'P', { kind: 'colophon' })))
    const body = node.rows.map((row): PdfNode[] => {
      const term = element(sect, 'P', { kind: 'colophonTerm' })
      const detail = element(sect, 'P', { kind: 'colophonDetail' })
      return [
        line(state, row.term, { ...formatting('colophon', term), variation: { weight: 600 } }),
        leaf(state, row.detail, formatting('colophon', detail)),
      ]
    })
    notes(state)
    const table: TableNode = {
      table: { widths: [colophonTerm, textColumn - colophonTerm - colophonGap], body },
      layout: {
        hLineWidth: () => 0,
        vLineWidth: () => 0,
        hLineColor: () => 'black',
        paddingLeft: (column) => (column === 0 ? 0 : colophonGap),
        paddingRight: () => 0,
        paddingTop: (row) => (row === 0 ? 0 : colophonRow),
        paddingBottom: () => 0,
      },
      margin: [0, colophonAbove, 0, 0],
    }
    const before = state.styles.script.spacing.opener
    return block(state, table, {
      beside: [sidePart(state, label)],
      bars: splitRule(state, state.styles.design.rules.bar),
      space: { before, after: 0, exact: false },
      whole: true,
      foot: true,
    })
  })
}
