import type { Link, Phrasing, Reference } from '../../../model/report.js'
import { annotationSlot, element, type StructureElement } from '../tags/element.js'
import type { LinkMark } from './node.js'

/** A link in the structure, below which stands what it holds, and what a click on that does. */
export interface LinkElement {
  parent: StructureElement
  link: LinkMark
}

/**
 * Makes the element of a link; one inside the document is a reference to its target (ISO 14289-1 §7.18.5, ISO 32000-1
 * §14.8.4.4.2).
 *
 * @param parent - What the link stands in.
 * @param content - What it holds.
 */
export function linkElement(
  parent: StructureElement,
  node: Link | Reference,
  content: readonly Phrasing[],
): LinkElement {
  if (node.type === 'link') {
    const link = element(parent, 'Link')
    return {
      parent: link,
      link: { target: node.url, contents: node.title ?? node.url, slot: annotationSlot(link) },
    }
  }
  const link = element(element(parent, 'Reference', { refersTo: [node.target] }), 'Link')
  const mark = { target: `#${node.target}`, contents: spoken(content), slot: annotationSlot(link) }
  return { parent: link, link: mark }
}

function spoken(nodes: readonly Phrasing[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return spoken(node.children)
      if (node.type === 'inlineImage') return node.alternative
      return 'value' in node ? node.value : ''
    })
    .join('')
}
