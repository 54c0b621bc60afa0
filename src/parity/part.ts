import { keyFigureWords } from '../model/key-figure-words.js'
import { isPathId } from '../model/path-id.js'
import { placeOf } from '../model/place-of.js'
import { plainText } from '../model/plain-text.js'
import type { Phrasing, ReportNode } from '../model/report.js'
import { childrenOf } from '../model/walk.js'
import type { Part, PartKind } from './types.js'

/** The part that a node is. */
export function partOf(node: ReportNode, kind: PartKind, facts: Part['facts'] = {}): Part {
  const id = 'id' in node ? node.id : null
  const block = 'block' in node ? node.block : null
  return {
    kind,
    type: block === null ? node.type : `${node.type}:${block}`,
    id,
    hasOwnId: id !== null && !isPathId(id, block),
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

function wordsOf(node: ReportNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'abbreviation':
    case 'code':
      return node.value
    case 'break':
      return ' '
    case 'keyFigure':
      return plainText(keyFigureWords(node))
    case 'figure':
      return `${node.alternative} ${plainText(node.caption)}`
    default: {
      const isInline = ['emphasis', 'strong', 'delete', 'link', 'reference', 'span', 'paragraph'].includes(
        node.type,
      )
      return childrenOf(node)
        .map(wordsOf)
        .join(isInline ? '' : ' ')
    }
  }
}
