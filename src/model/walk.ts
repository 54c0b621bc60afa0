import type { ChildRow, NodePart, NodeRow, StringRow } from './node-row.js'
import { nodeTable } from './node-table.js'
import type { NodeType, Phrasing, ReportNode } from './report.js'

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

/** The row of a node's type, for code that treats all types alike. */
interface AnyRow {
  children: readonly (readonly [field: string, row: ChildRow])[]
  strings: readonly (readonly [field: string, row: StringRow])[]
  part: NodePart
  path: { letters: readonly string[]; names: readonly string[] } | null
  filled: readonly string[]
  holds: NodeRow<ReportNode>['holds']
  composed: ((node: ReportNode) => Phrasing[]) | null
  repeats: boolean
}

const rows = new Map<NodeType, AnyRow>()
for (const type of Object.keys(nodeTable) as NodeType[]) {
  const row = nodeTable[type]
  rows.set(type, {
    ...row,
    // Each row is made for its own type, which a map over all types cannot express.
    composed: row.composed as AnyRow['composed'],
    children: Object.entries<ChildRow>(row.children),
    strings: Object.entries<StringRow>(row.strings),
  })
}

/** The row of a node. */
export function rowOf(node: ReportNode): AnyRow {
  const row = rows.get(node.type)
  if (!row) throw new Error(`Unknown node: ${JSON.stringify(node)}`)
  return row
}

/** The nodes in a field of a node. */
export function nodesIn(node: ReportNode, field: string): readonly ReportNode[] {
  // The table names the fields that hold nodes.
  const value = (node as unknown as Record<string, ReportNode | readonly ReportNode[] | null>)[field]
  if (!value) return []
  return 'type' in value ? [value] : value
}

/** The string in a field of a node; empty where there is none. */
export function stringIn(node: ReportNode, field: string): string {
  return (node as unknown as Record<string, string | null>)[field] ?? ''
}
