/** What the Report becomes for layout: blocks of pdfmake nodes, each word marked with its place in the structure. */
import type { Slot, StructureElement } from '../tags/element.js'
import type { PreparedParagraph } from '../text/types.js'
import type { Picture } from './picture.js'

/** Where what is drawn belongs: a slot of the structure, or an artifact (ISO 32000-1 §14.8.2.2). */
export type ContentOwner = Slot | ArtifactKind

export type ArtifactKind = 'header' | 'footer' | 'repeated' | 'layout'

/** The token of a run of text. Runs with the same mark draw alike, belong together and link alike. */
export interface Mark {
  place: ContentOwner
  colour: 'black' | 'accent'
  /** Rules through and under the words, and the colour behind them. */
  rules: readonly ('through' | 'under' | 'behind')[]
  /** Where a click leads: `#id` or a URL; null: nowhere. */
  link: LinkMark | null
  /** Id of the note that this text calls. */
  note: string | null
  /** Picture of a box run. */
  picture: Picture | null
}

/** One link, however many lines it takes. */
export interface LinkMark {
  target: string
  /** Spoken description of the annotation. */
  contents: string
  slot: ContentOwner
}

/** A paragraph ready for any measure. */
export interface LeafText {
  prepared: PreparedParagraph<Mark>
  leading: number
  /** Distance from the top of the line box to the baseline. */
  baseline: number
  /** A marker hanging before the first line. */
  marker: Marker | null
  /** Set anew when pages are known (page numbers), at the same place. */
  late: ((pageOf: (id: string) => number) => PreparedParagraph<Mark>) | null
  /** Drawn at the end of a line that the author did not end (code). */
  wrapped: WrapMark | null
  /** Running text: counts for widows and orphans. */
  running: boolean
}

/** A mark beside lines that the measure, and not the author, has ended. */
export interface WrapMark {
  text: LeafText
  width: number
  /** Side of the column: the end of a line that runs against its report is the column's start. */
  stands: 'start' | 'end'
}

export interface Marker {
  text: LeafText
  /** From the start of the paragraph back to the start of the marker. */
  hang: number
  width: number
}

/** Leaves as pdfmake sees them: an empty text with our own keys. */
export interface LeafNode {
  text: ''
  leaf: LeafText | null
  picture: PlacedPicture | null
  /** Its last line stands on the page of what follows. */
  keepsNext?: boolean
  margin?: [number, number, number, number]
}

export interface PlacedPicture {
  picture: Picture
  width: number
  height: number
  place: ContentOwner
  /** What it is a picture of, also where it only adorns. */
  element: StructureElement
  link: LinkMark | null
}

export interface StackNode {
  stack: PdfNode[]
  margin?: [number, number, number, number]
}

export interface ColumnsNode {
  columns: (PdfNode & { width: number | '*' | 'auto' })[]
  columnGap: number
  margin?: [number, number, number, number]
}

export interface TableNode {
  table: { widths: number[]; body: PdfNode[][] }
  layout: TableLayout
  margin?: [number, number, number, number]
}

export interface TableLayout {
  hLineWidth: (line: number) => number
  vLineWidth: (column: number) => number
  hLineColor: () => string
  paddingLeft: (column: number) => number
  paddingRight: (column: number) => number
  paddingTop: (row: number) => number
  paddingBottom: (row: number) => number
}

export type PdfNode = LeafNode | StackNode | ColumnsNode | TableNode

/** A node at a place of its block. Lengths are points from the block's start and top. */
export interface Part {
  node: PdfNode
  x: number
  width: number
  /** Its first baseline; null: on the main part's first baseline, or at the top when it is the main part. */
  baseline: number | null
}

/** A filled rectangle of a block. */
export interface Bar {
  x: number
  y: number
  width: number
  height: number
  colour: 'black' | 'accent'
}

/** What stands one below the other on pages. */
export interface GalleyBlock {
  /** First the main part, whose lines are cut into boxes; then what stands beside it. */
  main: Part
  beside: Part[]
  /** Rules. Those with y 0 move with the first box. */
  bars: Bar[]
  /** A bar as high as the boxes beside it (pull quotes). */
  bar: { x: number; width: number } | null
  /** Space to its neighbours, between line boxes: the larger of the two counts, unless `exact` fixes what follows. */
  space: { before: number; after: number; exact: boolean }
  /** Least height. */
  height: number
  /** Space below the last line that belongs to the block. */
  below: number
  /** Never split. */
  whole: boolean
  keep: { lines: number; boxes: number }
  /** Rows of a table: a small one stays whole, and no page begins with the last row of another. */
  isRows: boolean
  /** Its last box stays with what follows. */
  keepsNext: boolean
  breakBefore: 'allowed' | 'never' | 'always'
  opens: boolean
  foot: boolean
  /** Tinted frame that it belongs to. */
  frame: Frame | null
  /** Repeated at the top of a page that begins with one of its boxes after the first (tables), or any (actions). */
  repeated: RepeatedHead | null
  /** Stands on a page turned by a quarter. */
  landscape: boolean
  /** Section in force from here on, for running heads. */
  section: RunningSection | null
}

export interface Frame {
  id: string
}

export interface RepeatedHead {
  /** Null: the first `rows` boxes of the block itself. */
  block: GalleyBlock | null
  rows: number
  /** Says that it goes on: beside or above what is repeated. */
  continued: { part: Part; stands: 'beside' | 'above' } | null
}

export interface RunningSection {
  number: string | null
  title: string
}
