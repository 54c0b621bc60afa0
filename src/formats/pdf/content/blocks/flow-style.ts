import type { TextStyleName } from '../../../../model/design.js'

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
