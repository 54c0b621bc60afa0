/**
 * The Report tree: what a language's document says, resolved once for all formats.
 *
 * unist-shaped, closed and serialisable. Names and shapes are mdast's where the meaning is the same.
 * Numbers, labels, ids, the order of notes, the text of references and typography are final here:
 * a format shows them and never computes them. Nothing here says how anything looks.
 */
import type { Position } from 'unist'

/** Base direction of a language's script. */
export type Direction = 'ltr' | 'rtl'

/** What every node may carry: its place in the author's Markdown. Snapshots and cache keys leave it out. */
export interface Located {
  position?: Position | undefined
}

// ---------------------------------------------------------------- inline content

/** Words. */
export interface Text extends Located {
  type: 'text'
  value: string
}

/** Stressed words. */
export interface Emphasis extends Located {
  type: 'emphasis'
  children: Phrasing[]
}

/** Important words. */
export interface Strong extends Located {
  type: 'strong'
  children: Phrasing[]
}

/** Words that no longer hold. */
export interface Delete extends Located {
  type: 'delete'
  children: Phrasing[]
}

/** Lowered words: the 2 of H₂O. */
export interface Subscript extends Located {
  type: 'subscript'
  children: Phrasing[]
}

/** Raised words: the 3 of m³. */
export interface Superscript extends Located {
  type: 'superscript'
  children: Phrasing[]
}

/** Words that were added. */
export interface Insert extends Located {
  type: 'insert'
  children: Phrasing[]
}

/** Words marked as with a pen. */
export interface Highlight extends Located {
  type: 'highlight'
  children: Phrasing[]
}

/** What is typed on a keyboard. */
export interface Keyboard extends Located {
  type: 'keyboard'
  children: Phrasing[]
}

/** Code or a file name inside a sentence. */
export interface InlineCode extends Located {
  type: 'inlineCode'
  value: string
}

/** A hard line break. */
export interface Break extends Located {
  type: 'break'
}

/** A link out of the document; `url` is http, https, mailto or tel. */
export interface Link extends Located {
  type: 'link'
  url: string
  title: string | null
  children: Phrasing[]
}

/** A picture inside a sentence. `media` is a key of {@link Report.media}; an empty alternative is decorative. */
export interface InlineImage extends Located {
  type: 'inlineImage'
  media: string
  alternative: string
}

/** The mark of a note in running text. `mark` is what a reader sees: `1`, `(1)`. */
export interface FootnoteReference extends Located {
  type: 'footnoteReference'
  /** Id of this mark, target of the note's back link. */
  id: string
  /** Id of the {@link Footnote}. */
  target: string
  mark: string
  /**
   * What is shown before a mark without brackets, raised as it is, so that it is no part of the mark, figure or raised words
   * before it.
   */
  separator?: string
}

/** A reference to a place in the same document, with its final text. */
export interface Reference extends Located {
  type: 'reference'
  target: string
  children: Phrasing[]
}

/** Words in another language than their surroundings. */
export interface Span extends Located {
  type: 'span'
  language: string
  direction: Direction
  children: Phrasing[]
}

/** An abbreviation with its expansion, at its first occurrence in a section. */
export interface Abbreviation extends Located {
  type: 'abbreviation'
  value: string
  expansion: string
}

/** Every inline node. */
export type Phrasing =
  | Text
  | Emphasis
  | Strong
  | Delete
  | Subscript
  | Superscript
  | Insert
  | Highlight
  | Keyboard
  | InlineCode
  | Break
  | Link
  | InlineImage
  | FootnoteReference
  | Reference
  | Span
  | Abbreviation

// ---------------------------------------------------------------- blocks

/** A paragraph. */
export interface Paragraph extends Located {
  type: 'paragraph'
  id: string
  /** Its number in the document, in the language's digits; null where paragraphs are not numbered. */
  number: string | null
  children: Phrasing[]
}

/** A list; its items carry their markers. */
export interface List extends Located {
  type: 'list'
  id: string
  ordered: boolean
  /** First number of an ordered list, else null. */
  start: number | null
  /** True when items are separated by blank lines. */
  spread: boolean
  children: ListItem[]
}

/** An item of a list. */
export interface ListItem extends Located {
  type: 'listItem'
  id: string
  /** The marker as read, in the language's digits: `1.`, `–`. */
  marker: string
  /** State of a GFM task, null for other items. */
  checked: boolean | null
  children: Block[]
}

/** A quotation of whole blocks. */
export interface BlockQuote extends Located {
  type: 'blockquote'
  id: string
  children: Block[]
}

/** Terms and what they mean: a glossary, the definitions of a treaty. */
export interface DefinitionList extends Located {
  type: 'definitionList'
  id: string
  children: DefinitionGroup[]
}

/** One term, or several that mean the same, and its definitions. */
export interface DefinitionGroup extends Located {
  type: 'definitionGroup'
  terms: Term[]
  children: Definition[]
}

/** What is defined. References can lead to it, and then say its words. */
export interface Term extends Located {
  type: 'term'
  id: string
  children: Phrasing[]
}

/** What the terms of its group mean. */
export interface Definition extends Located {
  type: 'definition'
  id: string
  children: Block[]
}

/** A block of code. */
export interface Code extends Located {
  type: 'code'
  id: string
  /** Name of the programming language, if given. */
  lang: string | null
  value: string
}

/** A rule between blocks. */
export interface ThematicBreak extends Located {
  type: 'thematicBreak'
}

/** How the cells of a column are aligned. */
export type Alignment = 'start' | 'center' | 'end'

/** `label` is complete ("Table 1"); both are null for a table without a caption. */
export interface Table extends Located {
  type: 'table'
  id: string
  label: string | null
  caption: Phrasing[]
  /** One per column. Columns of figures stand at the right, where their digits align: `end`, or `start` in right-to-left text. */
  align: Alignment[]
  /** The first cell of each row is a header of its row. */
  rowHeaders: boolean
  /** The author wants a page turned by a quarter for it; formats with pages take one too where no other holds its words. */
  landscape?: boolean
  /** The first row is the head. */
  children: TableRow[]
}

/** A row of a table; the first one is its head. */
export interface TableRow extends Located {
  type: 'tableRow'
  children: TableCell[]
}

/** A cell of a table. */
export interface TableCell extends Located {
  type: 'tableCell'
  children: Phrasing[]
}

/** `label` is complete ("Figure 1"), null for a picture without caption. */
export interface Figure extends Located {
  type: 'figure'
  id: string
  label: string | null
  caption: Phrasing[]
  /** A key of {@link Report.media}. */
  media: string
  /** Empty for a decorative picture, which is hidden from assistive technology. */
  alternative: string
  /** Where the picture leads, if anywhere; without children, since the alternative text is what it says. */
  link?: Link | Reference
}

/** Recommendations, commitments…: a numbered list that is a heading in every outline. */
export interface Actions extends Located {
  type: 'actions'
  id: string
  /** The kind's name for the block: `actions`, `commitments`. */
  block: string
  /** Level of its heading in the outline (the title is 1). */
  depth: number
  title: Phrasing[]
  children: Action[]
}

/** An action: an item with a number of its own. */
export interface Action extends Located {
  type: 'action'
  id: string
  /** `1.1` in a numbered section, else `1`; in the language's digits. */
  number: string
  children: Block[]
}

/** People with their functions. The label is not a heading. */
export interface People extends Located {
  type: 'people'
  id: string
  /** The kind's name for the block. */
  block: string
  label: Phrasing[]
  children: Person[]
}

/** Somebody, and in what function. */
export interface Person extends Located {
  type: 'person'
  id: string
  name: Phrasing[]
  function: Phrasing[]
}

/** Key figures. The label is not a heading. */
export interface Figures extends Located {
  type: 'figures'
  id: string
  /** The kind's name for the block. */
  block: string
  label: Phrasing[]
  children: KeyFigure[]
}

/** "more than **65 million** people…" is qualifier, value `65`, unit `million`, description. */
export interface KeyFigure extends Located {
  type: 'keyFigure'
  id: string
  qualifier: Phrasing[]
  /** What stands between qualifier and value: a space or nothing. */
  qualifierSeparator: string
  /** The number with its signs: `3–5`, `24/7`, `US$5`. */
  value: string
  /** The word of scale or unit beside the number, or empty. */
  unit: string
  /** What stands between value and unit: a no-break space or nothing (46.5万). */
  unitSeparator: string
  /** What stands at the figure without being part of it: marks of notes, punctuation. */
  closing: Phrasing[]
  /** What stands before the description: a space or nothing. */
  descriptionSeparator: string
  description: Phrasing[]
}

/** A pull quote; its words occur in the text. */
export interface Quote extends Located {
  type: 'quote'
  id: string
  /** The kind's name for the block. */
  block: string
  children: Phrasing[]
  source: Phrasing[]
}

/** A boxed remark. The label is not a heading. */
export interface Notice extends Located {
  type: 'notice'
  id: string
  /** The kind's name for the block. */
  block: string
  label: Phrasing[]
  children: Block[]
}

/** Every node that can stand among blocks. */
export type Block =
  | Paragraph
  | List
  | DefinitionList
  | BlockQuote
  | Code
  | ThematicBreak
  | Table
  | Figure
  | Actions
  | People
  | Figures
  | Quote
  | Notice

/** A section with its nested sections. A section without number may carry a label ("Working session"). */
export interface Section extends Located {
  type: 'section'
  id: string
  /** Level of its heading in the outline: 2 for `##`. */
  depth: number
  /** Role of the kind, or null. */
  role: string | null
  /** `1`, in the language's digits, or null. */
  number: string | null
  /** What stands where a number would ("Working session"), for a role that has a label; else null. */
  label: string | null
  title: Phrasing[]
  children: (Block | Section)[]
}

/** A note, holding its blocks. Notes stand in {@link Report.footnotes} in the order of their first marks. */
export interface Footnote extends Located {
  type: 'footnote'
  id: string
  /** As the first mark shows it: `1`, `(1)`. */
  mark: string
  /** Ids of all marks that call it, in order. */
  references: string[]
  children: Block[]
}

// ---------------------------------------------------------------- around the body

/** One language of the publication, as the title block lists it. */
export interface LanguageEntry {
  language: string
  direction: Direction
  /** The language's own name. */
  name: string
  current: boolean
}

/** What stands above the text. */
export interface TitleBlock extends Located {
  type: 'titleBlock'
  organisation: string | null
  title: Phrasing[]
  subtitle: Phrasing[]
  /** Place and date of the event, as one line, or empty. */
  placeAndDate: string
  /** Symbol of this language's edition (`R2PFP/2017/7/EN`), always left to right, or null. */
  symbol: string | null
  /** What `status` asks to mark ("Draft"), or null for a final document. */
  status: string | null
  abstract: Phrasing[]
  /** Own language first. */
  languages: LanguageEntry[]
}

/** The list of top-level sections; null on the Report when not shown. */
export interface Contents {
  type: 'contents'
  label: string
  entries: ContentsEntry[]
}

/** A line of the contents. */
export interface ContentsEntry {
  type: 'contentsEntry'
  target: string
  number: string | null
  /** With its role's label where it has no number: "Working session: A manual …". Without note marks. */
  title: Phrasing[]
}

/** "About this document". */
export interface Colophon {
  type: 'colophon'
  label: string
  rows: ColophonRow[]
}

/** A line of the colophon. */
export interface ColophonRow {
  type: 'colophonRow'
  term: string
  detail: Phrasing[]
}

/** Facts about a picture that a format needs; its bytes come from the context by `hash`. */
export interface MediaFacts {
  /** SHA-256 of the (cleaned) bytes, hexadecimal. */
  hash: string
  kind: 'svg' | 'png' | 'jpeg'
  /** Of a drawing: SHA-256 of its cleaned text without names of fonts, which every edition writes for itself. */
  drawing?: string
  /** Of a drawing: SHA-256 of what it paints without its words, however it is written. */
  painted?: string
  /** Of a PNG: SHA-256 of its pixels, however they are compressed. */
  pixels?: string
  /** Natural size in CSS pixels (1/96 inch). */
  width: number
  height: number
}

/** What stands in every format's metadata; language-neutral facts resolved for this edition. */
export interface Metadata {
  slug: string
  kind: string
  /** Plain text of the title, for metadata. */
  title: string
  shortTitle: string
  subtitle: string
  abstract: string
  keywords: string[]
  organisation: string | null
  publisher: string | null
  rights: string | null
  symbol: string | null
  /** ISO date `2017-06-30`, or null: then no file carries a date. */
  published: string | null
  status: 'draft' | 'embargoed' | 'final'
  /** The language that others translate. */
  source: string
  /** Formats the publication declares, whether built now or not. */
  formats: string[]
  baseUrl: string | null
}

/** What one language of a publication says. */
export interface Report extends Located {
  type: 'report'
  language: string
  direction: Direction
  metadata: Metadata
  titleBlock: TitleBlock
  contents: Contents | null
  /** Blocks before the first section, then sections. */
  children: (Block | Section)[]
  footnotes: Footnote[]
  colophon: Colophon | null
  /** Pictures by key: the path as the author wrote it. */
  media: Record<string, MediaFacts>
}

/** Every node type of the tree, for handler tables and walks. */
export type ReportNode =
  | Report
  | TitleBlock
  | Contents
  | ContentsEntry
  | Colophon
  | ColophonRow
  | Section
  | Block
  | ListItem
  | DefinitionGroup
  | Term
  | Definition
  | TableRow
  | TableCell
  | Action
  | Person
  | KeyFigure
  | Footnote
  | Phrasing

/** The name of every node. */
export type NodeType = ReportNode['type']
/** The node of a name. */
export type NodeOf<Type extends NodeType> = Extract<ReportNode, { type: Type }>
