import type { ChildRow, NodePart, NodeRow, StringRow } from './node-row.js'
import { nodeTable } from './node-table.js'
import type { NodeType, Phrasing, ReportNode } from './report.js'

/** The row of a node's type, for code that treats all types alike. */
export interface AnyRow {
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
