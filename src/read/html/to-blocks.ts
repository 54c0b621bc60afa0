import type { BlockContent, Heading, List, ListItem, RootContent } from 'mdast'
import { append } from '../../model/arrays.js'
import type { MdastDefinitionList } from '../../model/definition-list-syntax.js'
import { blockElements, contentless } from './elements.js'
import { at, isPhrasing, leftOver, paragraph, shows, textIn } from './made.js'
import type { Parsed } from './parse-html.js'
import { toPhrasing } from './to-phrasing.js'
import { toTable } from './to-table.js'

type ParsedElement = Extract<Parsed, { type: 'element' }>

/** HTML among blocks: its blocks, and words that stand between them as paragraphs. */
export function toBlocks(nodes: readonly Parsed[]): RootContent[] {
  const blocks: RootContent[] = []
  let line: Parsed[] = []
  const endLine = () => {
    const words = toPhrasing(line)
    line = []
    if (words.some(shows)) blocks.push(paragraph(words))
    else
      append(
        blocks,
        words.filter(({ type }) => type === 'html'),
      )
  }
  for (const node of nodes) {
    if (!isBlock(node)) {
      line.push(node)
      continue
    }
    endLine()
    if (node.type === 'kept') blocks.push(node.node)
    else if (node.type === 'element') append(blocks, block(node))
  }
  endLine()
  return blocks
}

/** Whether a node stands between lines of words; an element of a line that holds blocks is read as those blocks. */
function isBlock(node: Parsed): boolean {
  if (node.type === 'kept') return !isPhrasing(node.node) && !isOfWords(node.node)
  return node.type === 'element' && (blockElements.has(node.tagName) || node.children.some(isBlock))
}

/** Whether a node has words beside it reported, which stand in their line. */
function isOfWords(node: RootContent): boolean {
  return node.type === 'html' && node.data?.printed !== undefined
}

function block(node: ParsedElement): RootContent[] {
  const { tagName } = node
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(node, Number(tagName.slice(1)) as Heading['depth'])
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return [list(node)]
    case 'dl':
      return [definitionList(node)]
    case 'table':
      return toTable(node)
    case 'blockquote':
      return [{ type: 'blockquote', children: inBlock(node.children), ...at(node) }]
    case 'pre':
      return [
        {
          type: 'code',
          value: textIn(node.children).replace(/^\n|\n$/gu, ''),
          lang: languageOf(node),
          ...at(node),
        },
      ]
    case 'hr':
      return [{ type: 'thematicBreak', ...at(node) }]
    case 'figure':
      return figure(node)
    case 'summary': {
      const words = toPhrasing(node.children)
      return words.some(shows) ? [paragraph([{ type: 'strong', children: words, ...at(node) }])] : []
    }
    default:
      if (contentless.has(tagName)) return [leftOver(tagName, 'content', node)]
      return toBlocks(node.children)
  }
}

/** Blocks that stand in another block. */
function inBlock(nodes: readonly Parsed[]): BlockContent[] {
  // What stands only at the top of a file does not come from HTML.
  return toBlocks(nodes) as BlockContent[]
}

function heading(node: ParsedElement, depth: Heading['depth']): RootContent[] {
  const children = toPhrasing(node.children).filter(({ type }) => type !== 'break')
  return children.some(shows) ? [{ type: 'heading', depth, children, ...at(node) }] : children
}

function list(node: ParsedElement): List {
  const ordered = node.tagName === 'ol'
  const start = Number(node.properties.start ?? 1)
  return {
    type: 'list',
    ordered,
    start: ordered && Number.isSafeInteger(start) && start >= 0 ? start : null,
    spread: false,
    children: node.children.flatMap(listItem),
    ...at(node),
  }
}

/** An item; what a list holds besides its items is an item of its own, if it shows anything. */
function listItem(node: Parsed): ListItem[] {
  const isItem = node.type === 'element' && node.tagName === 'li'
  const content = isItem ? node.children : [node]
  const box = content.find((child) => child.type === 'element' && child.tagName === 'input')
  const isTask = box?.type === 'element' && box.properties.type === 'checkbox'
  const children = inBlock(content.filter((child) => !isTask || child !== box))
  if (children.length === 0) return []
  return [
    {
      type: 'listItem',
      spread: children.length > 1,
      checked: isTask ? Boolean(box.properties.checked) : null,
      children,
      ...(node.type === 'kept' ? {} : at(node)),
    },
  ]
}

function definitionList(node: ParsedElement): MdastDefinitionList {
  const parts = node.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'div' ? child.children : [child],
  )
  return {
    type: 'definitionList',
    children: parts.flatMap((part): MdastDefinitionList['children'] => {
      if (part.type === 'element' && part.tagName === 'dt')
        return [{ type: 'definitionTerm', children: toPhrasing(part.children), ...at(part) }]
      const children = inBlock(part.type === 'element' && part.tagName === 'dd' ? part.children : [part])
      if (children.length === 0) return []
      return [{ type: 'definitionDescription', children, ...(part.type === 'kept' ? {} : at(part)) }]
    }),
    ...at(node),
  }
}

function figure(node: ParsedElement): RootContent[] {
  const isCaption = (child: Parsed) => child.type === 'element' && child.tagName === 'figcaption'
  const content = toBlocks(node.children.filter((child) => !isCaption(child)))
  const caption = node.children.filter(isCaption).flatMap((child) => toBlocks([child]))
  const [picture] = content
  const shown = picture?.type === 'paragraph' ? picture.children.filter(shows) : []
  const isPicture = content.length === 1 && shown.length === 1 && shown[0]?.type === 'image'
  if (picture?.type !== 'paragraph' || !isPicture || caption.length !== 1) return [...content, ...caption]
  return [
    {
      type: 'containerDirective',
      name: 'figure',
      attributes: {},
      // Breaks and spaces around the picture are for the eye.
      children: [{ ...picture, children: shown }, ...(caption as BlockContent[])],
      data: { isMade: true },
      ...at(node),
    },
  ]
}

/** The language of code, as highlighters name it: `<code class="language-js">`. */
function languageOf(node: ParsedElement): string | null {
  const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code')
  for (const { properties } of [node, ...(code?.type === 'element' ? [code] : [])]) {
    const names = Array.isArray(properties.className) ? properties.className.map(String) : []
    const named = names.find((name) => name.startsWith('language-'))
    if (named) return named.slice('language-'.length)
  }
  return null
}
