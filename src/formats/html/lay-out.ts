import type { Element, Root, RootContent } from 'hast'

const blocks = new Set(
  `html head body meta link title style header nav main footer section div p ol ul li dl dt dd table caption thead
  tbody tr th td blockquote figure figcaption details summary hgroup h1 h2 h3 h4 h5 h6 pre hr`.split(/\s+/u),
)

/** Puts each block on a line of its own, where white space between elements means nothing. */
export function layOut(tree: Root): Root {
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
