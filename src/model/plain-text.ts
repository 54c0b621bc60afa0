import type { Phrasing } from './report.js'

/** The words of inline content; note marks and pictures say nothing here. */
export function plainText(content: readonly Phrasing[]): string {
  return content.map(textOf).join('')
}

function textOf(node: Phrasing): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'abbreviation':
      return node.value
    case 'break':
      return '\n'
    case 'inlineImage':
    case 'footnoteReference':
      return ''
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'reference':
    case 'span':
      return plainText(node.children)
    default: {
      const unknown: never = node
      throw new Error(`Unknown inline node: ${JSON.stringify(unknown)}`)
    }
  }
}
