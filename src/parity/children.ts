import { keyFigureWords } from '../model/key-figure-words.js'
import { placeOf } from '../model/place-of.js'
import type { Phrasing, ReportNode, Table } from '../model/report.js'
import { partOf, textPart } from './part.js'
import type { Member, Part, PartKind } from './types.js'

/** What a node holds: stretches of text of its own, each with a name, and nodes in order. */
export interface Children {
  texts: Part[]
  nodes: Member[]
}

/** The parts directly below a node. */
export function childParts(node: ReportNode): Children {
  switch (node.type) {
    case 'report':
      return {
        texts: [
          ...said(node.titleBlock, 'title', node.titleBlock.title),
          ...said(node.titleBlock, 'subtitle', node.titleBlock.subtitle),
          ...said(node.titleBlock, 'date', [{ type: 'text', value: node.titleBlock.placeAndDate }]),
          ...said(node.titleBlock, 'abstract', node.titleBlock.abstract),
        ],
        nodes: [...members(node.children), ...members(node.footnotes)],
      }
    case 'section':
      return { texts: said(node, 'heading', node.title), nodes: members(node.children) }
    case 'paragraph':
      return { texts: said(node, 'paragraph', node.children), nodes: [] }
    case 'actions':
      return { texts: said(node, 'heading', node.title), nodes: members(node.children) }
    case 'list':
    case 'blockquote':
    case 'listItem':
    case 'action':
    case 'footnote':
      return { texts: [], nodes: members(node.children) }
    case 'people':
    case 'figures':
    case 'notice':
      return { texts: said(node, 'label', node.label), nodes: members(node.children) }
    case 'person':
      return {
        texts: [...said(node, 'name', node.name), ...said(node, 'function', node.function)],
        nodes: [],
      }
    case 'keyFigure':
      return {
        texts: [{ ...textPart(node, 'keyFigure', keyFigureWords(node)), place: placeOf(node) }],
        nodes: [],
      }
    case 'quote':
      return {
        texts: [...said(node, 'quote', node.children), ...said(node, 'quoteSource', node.source)],
        nodes: [],
      }
    case 'table':
      return { texts: said(node, 'caption', node.caption), nodes: members(node.children) }
    case 'tableRow':
      return {
        texts: node.children.flatMap((cell, column) => said(cell, `cell ${column + 1}`, cell.children)),
        nodes: [],
      }
    case 'figure':
      return {
        texts: [
          ...said(node, 'alternative', [{ type: 'text', value: node.alternative }]),
          ...said(node, 'caption', node.caption),
        ],
        nodes: [],
      }
    default:
      return { texts: [], nodes: [] }
  }
}

function said(owner: ReportNode, type: string, content: readonly Phrasing[]): Part[] {
  const part = textPart(owner, type, content)
  return part.text.trim() ? [{ ...part, place: part.place ?? placeOf(owner) }] : []
}

function members(nodes: readonly ReportNode[]): Member[] {
  return nodes.map((node) => ({ node, part: partOf(node, kindOf(node), factsOf(node)) }))
}

function kindOf(node: ReportNode): PartKind {
  if (node.type === 'section') return 'section'
  if (node.type === 'footnote') return 'note'
  if (node.type === 'tableRow') return 'row'
  return ['listItem', 'action', 'person', 'keyFigure'].includes(node.type) ? 'item' : 'block'
}

function factsOf(node: ReportNode): Part['facts'] {
  switch (node.type) {
    case 'section':
      return { role: node.role, depth: node.depth }
    case 'list':
      return { ordered: node.ordered, start: node.start }
    case 'table':
      return { rows: node.children.length, columns: columnsOf(node), rowHeaders: node.rowHeaders }
    case 'figure':
      return {
        media: node.media,
        hasAlternative: node.alternative !== '',
        hasCaption: node.caption.length > 0,
      }
    case 'listItem':
      return { checked: node.checked }
    default:
      return {}
  }
}

function columnsOf(table: Table): number {
  return table.children[0]?.children.length ?? 0
}
