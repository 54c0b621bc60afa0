import type { ElementContent } from 'hast'
import type { FormatName } from '../../model/format.js'
import type { NodeOf, NodeType, Report, ReportNode } from '../../model/report.js'
import type { HtmlContext } from './options.js'

/** What a handler may ask for: its children as HTML, the whole Report and the context. */
export interface HtmlState {
  report: Report
  context: HtmlContext
  /** The format that is made: other formats are made of pages too. */
  format: FormatName
  /** URLs that hold the pictures, by their keys. */
  pictures: ReadonlyMap<string, string>
  /** HTML of one node. */
  one: (node: ReportNode) => ElementContent[]
  /** HTML of several nodes, in order. */
  all: (nodes: readonly ReportNode[]) => ElementContent[]
  /** An id of the page's own furniture that no node of the Report bears. */
  ownId: (name: string) => string
}

/** What a node of the Report becomes in HTML. */
export type Handler<Type extends NodeType> = (
  state: HtmlState,
  node: NodeOf<Type>,
) => ElementContent | ElementContent[]

/** One handler for every node type; a forgotten one does not compile. */
export type Handlers = { [Type in NodeType]: Handler<Type> }
