import type { Html, HtmlData, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import type {} from '../../model/html-syntax.js'
import type { Parsed } from './parse-html.js'

/** A position as a spread: absent where there is none, or only half of one, as of an element that nothing closes. */
export function at({ position }: { position?: Position | undefined }): { position?: Position } {
  const ends: Partial<Position> = position ?? {}
  return position && ends.start && ends.end ? { position } : {}
}

/** What remains of an element that has no counterpart: what of it is lost is reported. */
export function leftOver(
  name: string,
  lost: NonNullable<HtmlData['lost']>,
  node: { position?: Position | undefined },
): Html {
  return { type: 'html', value: `<${name}>`, data: { lost }, ...at(node) }
}

/** The text in an element, as typed. */
export function textIn(nodes: readonly Parsed[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'kept') return wordsOf(node.node)
      return node.type === 'element' ? (node.tagName === 'br' ? '\n' : textIn(node.children)) : ''
    })
    .join('')
}

/** The words of Markdown, as typed. */
function wordsOf(node: RootContent): string {
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  return 'children' in node ? (node.children as RootContent[]).map(wordsOf).join('') : ''
}

/** A paragraph from the first of its words to the last. */
export function paragraph(children: PhrasingContent[]): Paragraph {
  const start = children.find(({ position }) => position)?.position?.start
  const end = children.findLast(({ position }) => position)?.position?.end
  return { type: 'paragraph', children, ...(start && end ? { position: { start, end } } : {}) }
}

const phrasing: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'textDirective',
  'subscript',
  'superscript',
  'insert',
  'highlight',
  'keyboard',
])

/** Whether a node of Markdown stands in a line of words; comments can stand anywhere. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasing.has(node.type)
}

/** Whether words, a picture or the mark of a note would show. */
export function shows(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  if (node.type === 'break' || node.type === 'html') return false
  if ('children' in node && node.type !== 'link' && node.type !== 'textDirective')
    return (node.children as PhrasingContent[]).some(shows)
  return true
}
