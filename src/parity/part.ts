import { placeOf } from '../model/markdown-nodes.js'
import { isPathId } from '../model/path-id.js'
import { plainText } from '../model/plain-text.js'
import type { Phrasing, ReportNode } from '../model/report.js'
import { ownStretches } from '../model/stretches.js'
import { childrenOf, rowOf, stringIn } from '../model/walk.js'
import type { Part, PartKind } from './types.js'

/** The part that a node is. */
export function partOf(node: ReportNode, kind: PartKind, facts: Part['facts'] = {}): Part {
  const id = 'id' in node ? node.id : null
  const block = 'block' in node ? node.block : null
  return {
    kind,
    type: block === null ? node.type : `${node.type}:${block}`,
    id,
    hasOwnId: id !== null && !isPathId(id, node),
    place: placeOf(node),
    text: wordsOf(node),
    content: [],
    facts,
  }
}

/** The part that a stretch of inline content is. */
export function textPart(owner: ReportNode, type: string, content: readonly Phrasing[]): Part {
  const [first, last] = [
    content.find(({ position }) => position),
    content.findLast(({ position }) => position),
  ]
  const place =
    first?.position && last?.position
      ? { start: first.position.start, end: last.position.end }
      : placeOf(owner)
  return { ...partOf(owner, 'text'), type, place: place ?? null, text: plainText(content), content }
}

/** All words at and below a node; those of one sentence stand side by side, others apart. */
function wordsOf(node: ReportNode): string {
  const row = rowOf(node)
  if (row.part === 'inline') {
    if (node.type === 'break') return ' '
    const own = row.strings.find(([, kind]) => kind === 'words')
    return own ? stringIn(node, own[0]) : childrenOf(node).map(wordsOf).join('')
  }
  const own = ownStretches(node).map(({ content }) => content.map(wordsOf).join(''))
  const below = childrenOf(node)
    .filter((child) => rowOf(child).part !== 'inline')
    .map(wordsOf)
  return [...own, ...below].filter((words) => words !== '').join(' ')
}
