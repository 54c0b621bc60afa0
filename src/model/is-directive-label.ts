import type { Nodes } from 'mdast'

/** Whether a node is the label of a directive, as `:::people[Panel]` has one, and no paragraph of the text. */
export function isDirectiveLabel(node: Nodes): boolean {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data
}
