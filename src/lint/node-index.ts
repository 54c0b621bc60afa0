import type { Root } from 'mdast'
import { indexNodes, type NodeIndex } from '../model/markdown-nodes.js'
import { oncePer } from '../model/once-per.js'

/** The nodes of a file by type, gathered once for all rules. */
export const nodesIn: (tree: Root) => NodeIndex = oncePer(indexNodes)
