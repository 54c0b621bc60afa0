import type { NodeOf, NodeType, Phrasing, ReportNode } from './report.js'
import type { TranscriptKind } from './transcript.js'

type Keys<Node, Value> = {
  [Key in keyof Node]-?: [NonNullable<Node[Key]>] extends [Value] ? Key : never
}[keyof Node]

/** Fields of a node that hold other nodes. */
export type ChildField<Node> = Keys<Node, ReportNode | readonly ReportNode[]>

/** Fields of a node that hold strings, besides its type and its id. */
export type StringField<Node> = Exclude<Keys<Node, string>, 'type' | 'id'>

/** Inline content of a block: how it is read aloud, and what comparisons call it. */
export interface StretchRow {
  kind: TranscriptKind
  part: string
}

/**
 * What a field of children holds: `inline` nodes that are part of the words around them, a stretch of running text,
 * or nodes of their own.
 */
export type ChildRow = 'inline' | 'nodes' | StretchRow

/**
 * What a field of a string is: `words` that belong to the text around them, a stretch of its own (its name in
 * comparisons), what readers see beside the running text (`shown`), or `facts` that they do not see as such.
 */
export type StringRow = 'words' | 'shown' | 'facts' | { part: string }

/** What a node is in a comparison; `inline` nodes and `texts` are parts of what holds them. */
export type NodePart = 'section' | 'block' | 'item' | 'row' | 'note' | 'text' | 'inline' | 'frame'

type OrNull<Name> = [Name] extends [never] ? null : Name

/** How ids by path name a node: letters before a number (`p3`), and words (`figure-2`); null without such an id. */
export type PathNames<Node> = Node extends { id: string }
  ? { letters: readonly string[]; names: readonly string[] } | null
  : null

/** Everything that stages ask of a node's type. Every field of the node must stand in its row. */
export interface NodeRow<Node> {
  /** Fields that hold nodes, in reading order. */
  readonly children: { readonly [Field in ChildField<Node>]: ChildRow }
  /** Fields that hold strings. */
  readonly strings: { readonly [Field in StringField<Node>]: StringRow }
  readonly part: NodePart
  /** The field with its number, mark or marker, or null. */
  readonly number: OrNull<Extract<keyof Node, 'number' | 'mark' | 'marker'>>
  /** The field with its complete label, or null. */
  readonly label: OrNull<Extract<keyof Node, 'label'>>
  readonly path: PathNames<Node>
  /** Fields without which no edition can show it. */
  readonly filled: readonly ChildField<Node>[]
  /** What stands in its `children`: items, blocks of any kind, or neither. */
  readonly holds: 'items' | 'blocks' | null
  /** Words that it says as one although they stand in several fields. */
  readonly composed: ((node: Node) => Phrasing[]) | null
  /** Its words differ from those around them in what they say. */
  readonly isDistinct: boolean
  /** Its words occur elsewhere in the text as well. */
  readonly repeats: boolean
}

/** A row for every type of node; a type without one does not compile. */
export type NodeTable = { readonly [Type in NodeType]: NodeRow<NodeOf<Type>> }
