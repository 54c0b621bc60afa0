import type { Blockquote, Paragraph, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { admonitions } from '../../model/admonitions.js'
import type {} from '../../model/html-syntax.js'

/** `> [!NOTE]` and the quotation below it: a remark that stands out; its own title is the label. */
export function readAlert(node: Blockquote): RootContent {
  const [first, ...rest] = node.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || text?.type !== 'text') return node
  const [opening, name, written = ''] =
    /^\[!([A-Za-z-]+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/u.exec(text.value) ?? []
  if (opening === undefined || name === undefined) return node
  const isKnown = admonitions.has(name.toLowerCase())
  // Obsidian takes a name that it does not know for a note, and shows it.
  const title = isKnown || written.trim() !== '' ? written : name
  const isWhole = opening.length === text.value.length
  const words = isWhole
    ? first.children.slice(1)
    : [{ ...text, value: text.value.slice(opening.length) }, ...first.children.slice(1)]
  // A title that goes on with other marks is part of the remark.
  const label = isWhole && words.length > 0 && title !== '' ? '' : title.trim()
  const remark =
    label === title.trim()
      ? words
      : [{ ...text, value: text.value.slice(opening.indexOf(title)) }, ...first.children.slice(1)]
  const at = node.position ? { position: node.position } : {}
  return {
    type: 'containerDirective',
    name: isKnown ? name.toLowerCase() : 'note',
    attributes: {},
    children: [
      ...(label === '' ? [] : [labelOf(label, first)]),
      ...(remark.length > 0 ? [{ ...first, children: remark }] : []),
      ...rest,
    ],
    data: { isMade: true },
    ...at,
  } satisfies ContainerDirective
}

function labelOf(words: string, { position }: Paragraph): Paragraph {
  return {
    type: 'paragraph',
    data: { directiveLabel: true },
    children: [{ type: 'text', value: words, ...(position ? { position } : {}) }],
    ...(position ? { position } : {}),
  }
}
