import type { Element, Root, RootContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { wellFormed } from '../../model/well-formed.js'
import type { CssText } from './css/css.js'
import { styled } from './styled.js'

/** Characters that a page cannot hold (HTML §13.2.3.5): controls other than white space, and noncharacters. */
const forbidden = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu

/**
 * Writes a page: the only way from a tree to HTML. Words and attribute values are escaped here, and what could run,
 * style or load is refused: a fault of ours, never an author's.
 */
export function writePage(page: Root, sheet: CssText): Uint8Array {
  const tree: Root = { type: 'root', children: [{ type: 'doctype' }, ...page.children.map(clean)] }
  const html = unified()
    .use(rehypeStringify)
    .stringify(layOut(styled(tree, sheet)))
  return new TextEncoder().encode(`${html}\n`)
}

function clean<Node extends RootContent>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: plain(node.value) }
  if (node.type !== 'element') return node
  if (active.has(node.tagName)) throw new Error(`No page of ours holds <${node.tagName}>`)
  return {
    ...node,
    properties: Object.fromEntries(Object.entries(node.properties).map(cleanProperty)),
    children: node.children.map(clean) as Element['children'],
  }
}

/** The style sheet is given apart; the others have no place in a report. */
const active = new Set([
  'base',
  'button',
  'embed',
  'form',
  'frame',
  'iframe',
  'input',
  'math',
  'object',
  'script',
  'style',
  'svg',
  'template',
])

type Property = [name: string, value: Element['properties'][string]]

function cleanProperty([name, value]: Property): Property {
  if (/^(?:on|style$|srcDoc$|httpEquiv$)/iu.test(name)) throw new Error(`No page of ours holds ${name}`)
  if (typeof value === 'string') return [name, plain(value)]
  return [name, Array.isArray(value) ? value.map((part) => plain(String(part))) : value]
}

function plain(value: string): string {
  return wellFormed(value).replace(forbidden, '\uFFFD')
}

const blocks = new Set(
  `html head body meta link title style header nav main footer section div p ol ul li dl dt dd table caption thead
  tbody tr th td blockquote figure figcaption details summary hgroup h1 h2 h3 h4 h5 h6 pre hr`.split(/\s+/u),
)

/** Puts each block on a line of its own, where white space between elements means nothing. */
function layOut(tree: Root): Root {
  return { ...tree, children: spaced(tree.children.map(layOutNode)) as Root['children'] }
}

function layOutNode<Node extends RootContent>(node: Node): Node {
  if (node.type !== 'element' || node.tagName === 'pre') return node
  return { ...node, children: spaced(node.children.map(layOutNode)) as Element['children'] }
}

function spaced(children: RootContent[]): RootContent[] {
  if (!children.every(isBlock)) return children
  return children.flatMap((child, index) => (index === 0 ? [child] : [{ type: 'text', value: '\n' }, child]))
}

function isBlock(node: RootContent): boolean {
  return node.type === 'doctype' || (node.type === 'element' && blocks.has(node.tagName))
}
