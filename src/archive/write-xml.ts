import type { Element, ElementContent } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** What an element may be given: nodes, words, or nothing. */
export type XmlChild = ElementContent | readonly ElementContent[] | string | null

/** Attributes by name; one that is null is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null>>

/** Builds an element; strings become text, null is left out. */
export function xml(name: string, attributes: XmlAttributes, ...children: XmlChild[]): Element {
  const kept = Object.entries(attributes).filter(([, value]) => value !== null)
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(kept.map(([key, value]) => [key, String(value)])),
    children: children.flatMap(contentOf),
  }
}

function contentOf(child: XmlChild): ElementContent[] {
  if (child === null) return []
  if (typeof child === 'string') return child === '' ? [] : [{ type: 'text', value: child }]
  return 'type' in child ? [child] : [...child]
}

/** Writes a document in UTF-8 (XML 1.0, fifth edition). Characters that XML cannot hold become U+FFFD. */
export function writeXml(root: Element, ...before: string[]): Uint8Array {
  const text = toXml(clean(root), { closeEmptyElements: true })
  return new TextEncoder().encode(
    `${['<?xml version="1.0" encoding="UTF-8"?>', ...before, text].join('\n')}\n`,
  )
}

/** Characters outside those of XML (section 2.2), lone halves of letters among them. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function clean<Node extends ElementContent>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: node.value.replace(forbidden, '\uFFFD') }
  if (node.type !== 'element') throw new Error(`No XML of ours holds a ${node.type}`)
  return {
    ...node,
    attributes: Object.fromEntries(
      Object.entries(node.attributes).map(([name, value]) => [
        name,
        (value ?? '').replace(forbidden, '\uFFFD'),
      ]),
    ),
    children: node.children.map(clean),
  }
}
