import type { ReportNode } from './report.js'
import { nodesIn, rowOf } from './row-of.js'

/** The child nodes of a node, in reading order, title block and notes included. */
export function childrenOf(node: ReportNode): ReportNode[] {
  const { children } = rowOf(node)
  const found: ReportNode[] = []
  for (const [field] of children) for (const child of nodesIn(node, field)) found.push(child)
  return found
}

/** Calls `visit` for every node, parents before children; `false` skips the children. */
export function walk(node: ReportNode, visit: (node: ReportNode, ancestors: ReportNode[]) => unknown): void {
  descend(node, [], visit)
}

/** Every node of a tree in reading order, parents before children: for whoever asks more than once. */
export function nodesOf(root: ReportNode): ReportNode[] {
  const found: ReportNode[] = []
  const visit = (node: ReportNode) => {
    found.push(node)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(root)
  return found
}

function descend(
  node: ReportNode,
  ancestors: ReportNode[],
  visit: (node: ReportNode, ancestors: ReportNode[]) => unknown,
): void {
  if (visit(node, ancestors) === false) return
  const children = childrenOf(node)
  if (children.length === 0) return
  const line = [...ancestors, node]
  for (const child of children) descend(child, line, visit)
}
