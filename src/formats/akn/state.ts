import type { Element, ElementContent } from 'xast'
import type { FormatContext } from '../../model/format.js'
import type { Block, Footnote, Phrasing, Report } from '../../model/report.js'
import type { Identity } from './identity.js'

/** What the writers of parts share. */
export interface AknState {
  report: Report
  context: FormatContext
  identity: Identity
  /** Notes that no mark has brought into the text yet, by id. */
  notes: Map<string, Footnote>
  /** Entities of the text that metadata name: people and what they do. */
  entities: Element[]
  /** Blocks where blocks may stand. */
  blocks: (nodes: readonly Block[]) => Element[]
  /** Words inside a block. */
  words: (content: readonly Phrasing[]) => ElementContent[]
}
