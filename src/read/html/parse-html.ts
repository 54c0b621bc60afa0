import type { Comment, Element, Root, Text } from 'hast'
import { raw } from 'hast-util-raw'
import type { Html, RootContent } from 'mdast'
import { VFile } from 'vfile'

/** A node of Markdown among elements of HTML. */
export interface Kept {
  type: 'kept'
  node: RootContent
}

/** HTML and the Markdown in it, as a browser would nest them. */
export type Parsed = (Omit<Element, 'children'> & { children: Parsed[] }) | Text | Comment | Kept

/** Stands for a node of Markdown while HTML is parsed. */
interface Placeholder {
  type: 'placeholder'
  index: number
}

/** Joins the tags among nodes of Markdown to elements, with the parser that rehype uses. */
export function parseHtml(nodes: readonly RootContent[], text: string): Parsed[] {
  const children = nodes.map((node, index) =>
    isMarkup(node)
      ? { type: 'raw', value: node.value, position: node.position }
      : node.type === 'text'
        ? node
        : { type: 'placeholder', index, position: node.position },
  )
  // The parser takes nodes that it does not know as they are, which its types cannot say.
  const tree = raw({ type: 'root', children } as unknown as Root, {
    passThrough: ['placeholder'],
    file: new VFile(text),
  }) as Root
  return restored(tree.children, nodes)
}

/** Whether a node is HTML that is more than comments. */
export function isMarkup(node: RootContent): node is Html {
  return node.type === 'html' && !/^(?:\s*<!--[\s\S]*?-->)*\s*$/u.test(node.value)
}

function restored(children: readonly unknown[], nodes: readonly RootContent[]): Parsed[] {
  return (children as (Element | Text | Comment | Placeholder)[]).flatMap((child): Parsed[] => {
    if (child.type === 'placeholder') {
      const node = nodes[child.index]
      return node ? [{ type: 'kept', node }] : []
    }
    if (child.type !== 'element') return child.type === 'text' || child.type === 'comment' ? [child] : []
    return [{ ...child, children: restored(child.children, nodes) }]
  })
}
