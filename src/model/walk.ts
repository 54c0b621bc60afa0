import type { ReportNode } from './report.js'

/** The child nodes of a node, in reading order, title block and notes included. */
export function childrenOf(node: ReportNode): ReportNode[] {
  switch (node.type) {
    case 'report':
      return [
        node.titleBlock,
        ...(node.contents ? [node.contents] : []),
        ...node.children,
        ...node.footnotes,
        ...(node.colophon ? [node.colophon] : []),
      ]
    case 'titleBlock':
      return [...node.title, ...node.subtitle, ...node.abstract]
    case 'contents':
      return node.entries
    case 'contentsEntry':
      return node.title
    case 'colophon':
      return node.rows
    case 'colophonRow':
      return node.detail
    case 'section':
    case 'actions':
      return [...node.title, ...node.children]
    case 'people':
    case 'figures':
    case 'notice':
      return [...node.label, ...node.children]
    case 'person':
      return [...node.name, ...node.function]
    case 'keyFigure':
      return [...node.qualifier, ...node.description]
    case 'quote':
      return [...node.children, ...node.source]
    case 'table':
      return [...node.caption, ...node.children]
    case 'figure':
      return node.caption
    case 'text':
    case 'inlineCode':
    case 'break':
    case 'inlineImage':
    case 'footnoteReference':
    case 'abbreviation':
    case 'code':
    case 'thematicBreak':
      return []
    case 'paragraph':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'tableRow':
    case 'tableCell':
    case 'action':
    case 'footnote':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'reference':
    case 'span':
      return node.children
    default: {
      const unknown: never = node
      throw new Error(`Unknown node: ${JSON.stringify(unknown)}`)
    }
  }
}

/** Calls `visit` for every node, parents before children; `false` skips the children. */
export function walk(node: ReportNode, visit: (node: ReportNode, ancestors: ReportNode[]) => unknown): void {
  descend(node, [], visit)
}

function descend(
  node: ReportNode,
  ancestors: ReportNode[],
  visit: (node: ReportNode, ancestors: ReportNode[]) => unknown,
): void {
  if (visit(node, ancestors) === false) return
  const line = [...ancestors, node]
  for (const child of childrenOf(node)) descend(child, line, visit)
}
