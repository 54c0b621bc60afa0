import type { Heading, Paragraph, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type {} from '../../model/html-syntax.js'

/**
 * Ids in braces as Google Docs and pandoc write them (`{#1.-findings}`, `{#sec:intro .lead}`), which cannot be ids of
 * ours: their places are named for links, as those of HTML are, and the ids leave the text.
 */
export function placeForeignIds(tree: Root): Root {
  const places = new Map(tree.data?.namedPlaces)
  const copy = structuredClone(tree)
  visit(copy, (node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return
    const last = node.children.at(-1)
    const offset = node.position?.start.offset
    if (last?.type !== 'text' || offset === undefined) return
    const id = takeForeignId(node, last)
    if (id !== null && !places.has(id)) places.set(id, offset)
  })
  if (places.size === 0) return tree
  return { ...copy, data: { ...copy.data, namedPlaces: places } }
}

/** The id at the end of a block, which is taken out of its last words; null where there is none but ours. */
function takeForeignId(block: Heading | Paragraph, last: Text): string | null {
  const [all = '', before = '', id = '', after = ''] =
    /([ \t]*)\{#([^\s{}]*[^\s{}A-Za-z0-9_-][^\s{}]*|\d[^\s{}]*)((?:[ \t][^{}]*)?)\}[ \t]*$/u.exec(
      last.value,
    ) ?? []
  if (id === '') return null
  const rest = after.trim() === '' ? '' : `${before}{${after.trim()}}`
  last.value = `${last.value.slice(0, last.value.length - all.length)}${rest}`
  if (last.value === '' && block.children.length > 1) block.children.pop()
  return id
}
