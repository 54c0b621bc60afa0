import type { Comment, Element, Root, Text } from 'hast'
import { raw } from 'hast-util-raw'
import type { Html, RootContent } from 'mdast'
import type { Point, Position } from 'unist'
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
  const passage = passageOf(nodes, text)
  const tree = raw(
    { type: 'root', children: children.map((child) => moved(child, passage, -1)) } as unknown as Root,
    {
      passThrough: ['placeholder'],
      file: new VFile(passage.text),
    },
  ) as Root
  return restored(tree.children, nodes, passage)
}

/** The lines that some nodes stand in: the parser would count those before them anew each time. */
interface Passage {
  text: string
  /** Lines and characters before it. */
  lines: number
  offset: number
}

function passageOf(nodes: readonly RootContent[], text: string): Passage {
  const first = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end.offset
  if (first?.offset === undefined || end === undefined) return { text, lines: 0, offset: 0 }
  const offset = first.offset - first.column + 1
  return { text: text.slice(offset, end), lines: first.line - 1, offset }
}

/** A node with its position counted in a passage, or again in the whole. */
function moved<Node extends { position?: Position | undefined }>(
  node: Node,
  passage: Passage,
  sign: 1 | -1,
): Node {
  const { position } = node
  // An element that nothing closes has no end.
  if (!position?.start || !position.end) return node
  const point = ({ line, column, offset }: Point) => ({
    line: line + sign * passage.lines,
    column,
    ...(offset === undefined ? {} : { offset: offset + sign * passage.offset }),
  })
  return { ...node, position: { start: point(position.start), end: point(position.end) } }
}

/** Whether a node is HTML that is more than comments, and no remainder of what was read already. */
export function isMarkup(node: RootContent): node is Html {
  return (
    node.type === 'html' && node.data?.lost === undefined && !/^(?:\s*<!--[\s\S]*?-->)*\s*$/u.test(node.value)
  )
}

function restored(children: readonly unknown[], nodes: readonly RootContent[], passage: Passage): Parsed[] {
  return (children as (Element | Text | Comment | Placeholder)[]).flatMap((child): Parsed[] => {
    if (child.type === 'placeholder') {
      const node = nodes[child.index]
      return node ? [{ type: 'kept', node }] : []
    }
    if (child.type !== 'element')
      return child.type === 'text' || child.type === 'comment' ? [moved(child, passage, 1)] : []
    return [{ ...moved(child, passage, 1), children: restored(child.children, nodes, passage) }]
  })
}
