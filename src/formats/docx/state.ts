import type { TableCell, TableRow, XmlComponent } from 'docx'
import type { ScriptDesign } from '../../model/design.js'
import type { FormatContext } from '../../model/format.js'
import type { Block, NodeOf, NodeType, Phrasing, Report, ReportNode, Table } from '../../model/report.js'
import type { Drawings } from './drawing/drawings.js'
import type { Geometry } from './geometry.js'
import type { Piece, RunFormatting } from './inline/piece.js'
import type { ProofingLanguage } from './language-tag.js'
import type { Numbering } from './numbering/numbering.js'
import type { PageSections } from './page-sections.js'
import type { Bookmarks, NoteMarks, Targets } from './places.js'
import type { Relationships } from './relationships.js'
import type { StyleUse } from './styles/style-use.js'
import type { TableLayout } from './table-layout.js'
import type { Shared } from './xml/element.js'

/** What a handler may ask for. */
export interface DocxState {
  report: Report
  context: FormatContext
  geometry: Geometry
  /** The design of the report's script. */
  script: ScriptDesign
  place: BlockContext
  bookmarks: Bookmarks
  numbering: Numbering
  drawings: Drawings
  styles: StyleUse
  targets: Targets
  notes: NoteMarks
  shared: Shared
  /** A resolved number in the language's digits. */
  number: (digits: string) => string
  /** Relationships of the part being written. */
  relationships: Relationships
  proofing: (language: string) => ProofingLanguage
  /** Word's tags in use and the tags they stand for. */
  languages: () => [tag: string, written: string][]
  /** The same state at another place. */
  at: (place: Partial<BlockContext>) => DocxState
  /** A node and what is in it. */
  one: <Node extends BlockNode>(node: Node) => Written<Node['type']>
  /** Blocks one after another; the first may follow what stands above them all. */
  all: (nodes: readonly FlowNode[], first?: BlockContext['follows']) => XmlComponent[]
  /** Pieces of inline content. */
  pieces: (nodes: readonly Phrasing[], formatting: RunFormatting) => Piece[]
}

/** Where a block stands. */
export interface BlockContext {
  /** Lists around it. */
  nesting: number
  /** Block quotations around it. */
  quotes: number
  /** A notice right below another is a box of its own: Word joins paragraphs whose borders are the same. */
  box: 'actions' | 'notice' | 'nextNotice' | null
  part: 'body' | 'notes'
  /** What the next paragraph opens. */
  leading: Leading | null
  /** What stands right above, where the space below it is not its own, or its box would go on. */
  follows: 'table' | 'list' | 'notice' | null
  /** The cell of a table that is being written. */
  table: { node: Table; layout: TableLayout; row: number; column: number; keepsNext: boolean } | null
  /** Columns, in points, of the list of people, figures or facts around. */
  widths: readonly number[]
  /** Which of them, for a figure. */
  column: number
  /** Some figure of the row has a qualifier above it. */
  isQualified: boolean
  /** The figure's unit may go to the next line. */
  isUnitBelow: boolean
  contents: { isFirst: boolean; isLast: boolean }
  /** Stretches of upright and turned pages; null inside items, cells and notes, where no page can turn. */
  sections: PageSections | null
  /** The table whose turned pages have begun already, with a heading above it. */
  turned: Table | null
  /** Properties of the section that the title block is by itself, as a cover. */
  section: XmlComponent | null
}

/** What the first paragraph of an item, an action or a note bears. */
export interface Leading {
  id: string
  style: string
  /** List and level where the style does not say them itself. */
  numbering: { id: number; level: number } | null
  /** Stands before the words: a note's mark, a task's box. */
  prefix: readonly XmlComponent[]
}

export type BlockNode = Exclude<ReportNode, Phrasing>
type InlineType = Phrasing['type']

/** What a node becomes: components that stand one after another, but for the parts of tables. */
export type Written<Type extends NodeType> = Type extends 'tableRow' | 'person' | 'colophonRow'
  ? TableRow
  : Type extends 'tableCell' | 'keyFigure'
    ? TableCell
    : XmlComponent[]

/** Nodes that stand in the flow of the text. */
export type FlowNode = Extract<
  BlockNode,
  {
    type:
      | Block['type']
      | 'section'
      | 'action'
      | 'listItem'
      | 'definitionGroup'
      | 'term'
      | 'definition'
      | 'footnote'
  }
>

export type BlockHandler<Type extends NodeType> = (state: DocxState, node: NodeOf<Type>) => Written<Type>
export type InlineHandler<Type extends NodeType> = (
  state: DocxState,
  node: NodeOf<Type>,
  formatting: RunFormatting,
) => Piece[]

/** One handler for every node type; a forgotten one does not compile. */
export type Handlers = {
  [Type in NodeType]: Type extends InlineType ? InlineHandler<Type> : BlockHandler<Type>
}
