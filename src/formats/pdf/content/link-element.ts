import type { Link, Phrasing, Reference } from '../../../model/report.js'
import { annotationSlot, element, type StructureElement } from '../tags/element.js'
import type { LinkMark } from './node.js'

/** A link in the structure, below which stands what it holds, and what a click on that does. */
export interface LinkElement {
  parent: StructureElement
  link: LinkMark
}

/**
 * Makes the element of a link among words; one inside the document is a reference to its target (ISO 14289-1 §7.18.5,
 * ISO 32000-1 §14.8.4.4.2).
 *
 * @param parent - What the link stands in.
 * @param content - What it holds.
 */
export function linkElement(
  parent: StructureElement,
  node: Link | Reference,
  content: readonly Phrasing[],
): LinkElement {
  const isReference = node.type === 'reference'
  const around = isReference ? element(parent, 'Reference', { refersTo: [node.target] }) : parent
  return linkOf(element(around, 'Link'), node, content)
}

/** Makes the element of a link among blocks, where no reference may stand (ISO/TS 32005, table 5). */
export function blockLinkElement(
  parent: StructureElement,
  node: Link | Reference,
  content: readonly Phrasing[],
): LinkElement {
  const refersTo = node.type === 'reference' ? [node.target] : []
  return linkOf(element(parent, 'Link', { refersTo }), node, content)
}

function linkOf(parent: StructureElement, node: Link | Reference, content: readonly Phrasing[]): LinkElement {
  const said =
    node.type === 'link'
      ? { target: node.url, contents: node.title ?? node.url }
      : { target: `#${node.target}`, contents: spoken(content) }
  return { parent, link: { ...said, slot: annotationSlot(parent) } }
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
