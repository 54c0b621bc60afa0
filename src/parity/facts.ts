import type { ReportNode, Table } from '../model/report.js'
import type { Part } from './types.js'

/** Facts of a node that rules of structure compare. */
export function factsOf(node: ReportNode): Part['facts'] {
  if (node.type === 'section') return { role: node.role, depth: node.depth }
  if (node.type === 'list') return { ordered: node.ordered, start: node.start }
  if (node.type === 'table') {
    return { rows: node.children.length, columns: columnsOf(node), rowHeaders: node.rowHeaders }
  }
  if (node.type === 'figure') {
    return {
      media: node.media,
      hasAlternative: node.alternative !== '',
      hasCaption: node.caption.length > 0,
    }
  }
  if (node.type === 'listItem') return { checked: node.checked }
  return {}
}

function columnsOf(table: Table): number {
  return table.children[0]?.children.length ?? 0
}
