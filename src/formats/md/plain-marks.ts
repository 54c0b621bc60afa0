import type { Nodes, PhrasingContent, Root } from 'mdast'
import { tag } from './tag.js'

/** Elements that say what marks say where no sign can stand. */
const tags = { emphasis: 'em', strong: 'strong', delete: 'del' } as const

/**
 * Writes emphasis as a tag where its sign would not be read: beside another sign, or between a letter and a sign of
 * punctuation (CommonMark 6.2: delimiter runs must flank).
 */
export function plainMarks(tree: Root): Root {
  return withPlainMarks(tree)
}

function withPlainMarks<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = (node.children as PhrasingContent[]).flatMap((child, index, all) => {
    const mended = withPlainMarks(child)
    if (child.type === 'inlineCode' && all[index - 1]?.type === 'inlineCode') return [nothing, mended]
    if (!isMark(mended)) return [mended]
    const inner = mended.children
    const isPlain =
      flanks(edge(inner[0], 'first'), edge(all[index - 1], 'last', ' ')) &&
      flanks(edge(inner.at(-1), 'last'), edge(all[index + 1], 'first', ' '))
    return isPlain ? [mended] : tag(tags[mended.type], {}, inner)
  })
  return { ...node, children }
}

/** Keeps the fences of two pieces of code apart. */
const nothing: PhrasingContent = { type: 'html', value: '<!---->' }

type Mark = Extract<PhrasingContent, { type: keyof typeof tags }>

function isMark(node: PhrasingContent): node is Mark {
  return node.type in tags
}

/** Whether a sign between these characters is read as one; null is another sign. */
function flanks(inside: string | null, outside: string | null): boolean {
  if (inside === null || outside === null || /^\s?$/u.test(inside)) return false
  return /[\p{L}\p{N}]/u.test(inside) || /[\s\p{P}\p{S}]/u.test(outside)
}

/** The outermost character that a node is written with; null for another sign. */
function edge(node: PhrasingContent | undefined, side: 'first' | 'last', none = ''): string | null {
  if (node === undefined) return none
  if (isMark(node)) return null
  if (node.type === 'break') return ' '
  const written = node.type === 'text' ? node.value : '[]'
  return [...written].at(side === 'first' ? 0 : -1) ?? ''
}
