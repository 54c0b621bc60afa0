import type { TextStyleName } from '../../../../model/design.js'
import type { Block } from '../../../../model/report.js'
import type { Marker, PdfNode } from '../node.js'
import type { ContentState } from '../state.js'

/** How blocks stand inside an item, a note or a quotation. */
export interface FlowStyle {
  style: TextStyleName
  lines: 'body' | 'action' | 'plain'
  /** Space between two blocks, points. */
  gap: number
  running: boolean
  /** Measure, points. */
  width: number
  /** Kind of a paragraph in the Transcript, null for an ordinary one. */
  kind: string | null
}

/** Blocks inside a container as nodes one below the other; the first may take a marker. */
export type Flow = (
  state: ContentState,
  blocks: readonly Block[],
  style: FlowStyle,
  marker?: Marker | null,
) => PdfNode[]

/** How blocks inside lists and quotations of the body stand. */
export function bodyFlow(state: ContentState): FlowStyle {
  return {
    style: 'body',
    lines: 'body',
    gap: state.styles.script.spacing.paragraph || 6,
    running: true,
    width: state.styles.design.page.textColumn,
    kind: null,
  }
}
