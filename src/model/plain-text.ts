import type { Phrasing, ReportNode } from './report.js'
import { childrenOf, rowOf, stringIn } from './walk.js'

/** The words of inline content; note marks and pictures say nothing here. */
export function plainText(content: readonly Phrasing[]): string {
  return content.map(textOf).join('')
}

function textOf(node: ReportNode): string {
  if (node.type === 'break') return '\n'
  const own = rowOf(node).strings.find(([, row]) => row === 'words')
  return own ? stringIn(node, own[0]) : childrenOf(node).map(textOf).join('')
}
