import type { Nodes } from 'mdast'
import { blockBreak, type ShownPiece } from '../check-joined-marks.js'

/** Nodes that stand in a line with the words around them. */
const inLine = new Set<Nodes['type']>(['emphasis', 'strong', 'delete', 'link'])

/** What a reader of the edition sees, with the marks of notes among it. */
export function shownPieces(root: Nodes): ShownPiece[] {
  const pieces: ShownPiece[] = []
  let raised = 0
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference') pieces.push({ kind: 'mark', text: node.label ?? node.identifier })
    else if (node.type === 'html') {
      if (/^<su[bp]\b/u.test(node.value)) raised += 1
      else if (/^<\/su[bp]>/u.test(node.value)) raised -= 1
      else if (node.value === '<br>') pieces.push(blockBreak)
    } else if ('value' in node) pieces.push({ kind: raised > 0 ? 'raised' : 'words', text: node.value })
    else {
      if (!inLine.has(node.type)) pieces.push(blockBreak)
      if ('children' in node) for (const child of node.children) visit(child)
      if (!inLine.has(node.type)) pieces.push(blockBreak)
    }
  }
  visit(root)
  return pieces
}
