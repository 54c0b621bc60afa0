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

/**
 * Space between an item, or a definition, and the next, points: the usual one between words, and the one of blocks
 * below anything that stands apart from the words above it, such as a picture, a table or a second paragraph.
 */
export function gapBelow(children: readonly Block[], { gap }: FlowStyle, usual: number): number {
  return endsApart(children) ? Math.max(gap, usual) : usual
}

function endsApart(children: readonly Block[]): boolean {
  const last = children.at(-1)
  if (last === undefined) return false
  if (last.type === 'list') return endsApart(last.children.at(-1)?.children ?? [])
  return last.type !== 'paragraph' || children.length > 1
}
