import type { Nodes, Root } from 'mdast'
import type { Place } from './message.js'

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>

/** The nodes of a tree of Markdown, gone through once. */
export interface NodeIndex {
  /** The nodes of one type, in the order of the file. */
  of: <Type extends Nodes['type']>(type: Type) => readonly NodeOf<Type>[]
  /** Every node, type by type. */
  all: () => Nodes[]
}

/** Puts the nodes of a tree in order by their types. Later changes of the tree do not reach the index. */
export function indexNodes(tree: Root): NodeIndex {
  const found = new Map<string, Nodes[]>()
  gather(tree)
  return {
    // Every node stands under its own type.
    of: <Type extends Nodes['type']>(type: Type) => (found.get(type) ?? []) as NodeOf<Type>[],
    all: () => [...found.values()].flat(),
  }

  function gather(node: Nodes): void {
    const alike = found.get(node.type)
    if (alike) alike.push(node)
    else found.set(node.type, [node])
    if ('children' in node) for (const child of node.children) gather(child)
  }
}

/** Where the author wrote a node; null for nodes that the pipeline made. */
export function placeOf(node: { type: string; position?: Place | undefined }): Place | null {
  return node.position ?? null
}
