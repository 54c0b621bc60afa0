import { BookmarkEnd, BookmarkStart, Table, type XmlComponent } from 'docx'
import { append } from '../../model/arrays.js'
import type { Block } from '../../model/report.js'
import { paragraphElement } from './paragraph-element.js'
import type { BlockContext, DocxState, FlowNode, Leading } from './state.js'

/**
 * Blocks one after another. Two tables that touch would become one, and a cell or note may not end in one: a small
 * paragraph of its own style keeps them apart, which the file format demands.
 */
export function sequence(
  state: DocxState,
  nodes: readonly FlowNode[],
  first: BlockContext['follows'] = null,
): XmlComponent[] {
  const parts: (readonly XmlComponent[])[] = []
  let last: FlowNode['type'] | null = null
  let isBoxOpen = false
  for (const node of nodes) {
    const above = parts.at(-1)
    // The third of three notices looks like the first again; the tint of actions would go on in a notice below them.
    isBoxOpen = node.type === 'notice' && (last === 'actions' || (last === 'notice' && !isBoxOpen))
    const follows = isBoxOpen
      ? 'notice'
      : above
        ? endsInTable(above)
          ? 'table'
          : last === 'list'
            ? 'list'
            : null
        : first
    const part = state.at({ follows }).one(node)
    last = node.type
    if (endsInTable(above) && beginsWithTable(part)) parts.push([separator(state)])
    parts.push(part)
  }
  if (state.place.part === 'notes' && endsInTable(parts.at(-1))) parts.push([separator(state)])
  return parts.flat()
}

/** What keeps two tables apart. */
export function separator(state: DocxState): XmlComponent {
  return paragraphElement(state, 'TableSeparator', [])
}

/** Items, groups or what they hold, one after another; each is told whether a table ends right above it. */
export function inTurn<Node>(
  nodes: readonly Node[],
  first: BlockContext['follows'],
  write: (node: Node, follows: BlockContext['follows'], index: number) => readonly XmlComponent[],
): XmlComponent[] {
  const parts: XmlComponent[] = []
  let follows = first
  for (const [index, node] of nodes.entries()) {
    const part = write(node, follows, index)
    follows = endsInTable(part) ? 'table' : null
    append(parts, part)
  }
  return parts
}

function endsInTable(part: readonly XmlComponent[] | undefined): boolean {
  return part?.findLast((component) => !(component instanceof BookmarkEnd)) instanceof Table
}

function beginsWithTable(part: readonly XmlComponent[]): boolean {
  return part.find((component) => !(component instanceof BookmarkStart)) instanceof Table
}

/** Blocks whose first paragraph bears a number or mark; something else in first place leaves it alone on its line. */
export function leadingBlocks(
  state: DocxState,
  children: readonly Block[],
  leading: Leading,
): XmlComponent[] {
  const [first, ...rest] = children
  const { follows } = state.place
  if (first?.type === 'paragraph') return [...state.at({ leading, follows }).one(first), ...state.all(rest)]
  return [
    paragraphElement(
      state,
      belowTable(state, leading.style),
      state.bookmarks.around(leading.id, leading.prefix),
      leading.numbering ? { numbering: leading.numbering } : {},
    ),
    ...state.all(children),
  ]
}

/** The style of what stands right below a table, under which Word leaves no space: it has that space above it. */
export function belowTable({ place, styles }: DocxState, style: string): string {
  return place.follows === 'table' ? styles.variant(style, 'afterTable') : style
}
