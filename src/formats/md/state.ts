import type { BlockContent } from 'mdast'
import type { FormatContext } from '../../model/format.js'
import type { Block, Report, Section } from '../../model/report.js'

/** What a handler needs to know. */
export interface MdState {
  report: Report
  context: FormatContext
  /** Address of the page in HTML, whose pictures this format names; null where the publication declares none. */
  page: string | null
  /** Blocks and sections as blocks of Markdown. */
  blocks: (nodes: readonly (Block | Section)[]) => BlockContent[]
}
