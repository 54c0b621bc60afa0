import type { Root } from 'mdast'
import { indexNodes, type NodeIndex } from '../model/index-nodes.js'

const known = new WeakMap<Root, NodeIndex>()

/** The nodes of a file by type, gathered once for all rules. */
export function nodesIn(tree: Root): NodeIndex {
  const index = known.get(tree) ?? indexNodes(tree)
  known.set(tree, index)
  return index
}
