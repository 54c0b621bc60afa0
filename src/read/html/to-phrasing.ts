import type { Break, PhrasingContent, RootContent } from 'mdast'
import { blockElements, codeElements, contentless, phrasingElements, silentElements } from './elements.js'
import { at, isPhrasing, leftOver, shows, textIn } from './made.js'
import type { Parsed } from './parse-html.js'

type ParsedElement = Extract<Parsed, { type: 'element' }>

/** HTML in a line of words: in a paragraph, a heading or a cell. Blocks that stand there begin new lines. */
export function toPhrasing(nodes: readonly Parsed[]): PhrasingContent[] {
  return withoutIdleBreaks(nodes.flatMap(phrasingOf))
}

/** A line that a block begins or ends, unlike one that the author broke. */
const edge: Break = { type: 'break', data: { isEdge: true } }

function phrasingOf(node: Parsed): PhrasingContent[] {
  if (node.type === 'text')
    return [{ type: 'text', value: node.value.replace(/[ \t]*\n\s*/gu, '\n'), ...at(node) }]
  if (node.type === 'comment') return []
  if (node.type === 'kept') return keptPhrasing(node.node)
  return element(node)
}

function element(node: ParsedElement): PhrasingContent[] {
  const { tagName, properties } = node
  if (Object.hasOwn(phrasingElements, tagName)) {
    const type = phrasingElements[tagName as keyof typeof phrasingElements]
    const children = toPhrasing(node.children)
    return children.some(shows) ? [{ type, children, ...at(node) }] : children
  }
  if (codeElements.has(tagName) || tagName === 'pre') {
    const value = textIn(node.children).replace(/\s+/gu, ' ').trim()
    return value === '' ? [] : [{ type: 'inlineCode', value, ...at(node) }]
  }
  switch (tagName) {
    case 'br':
      return [{ type: 'break', ...at(node) }]
    case 'wbr':
      return [{ type: 'text', value: '\u200B', ...at(node) }]
    case 'img':
      return picture(node)
    case 'a':
      return link(node)
    case 'q':
      return [{ type: 'text', value: '"' }, ...toPhrasing(node.children), { type: 'text', value: '"' }]
    case 'rt':
      return [{ type: 'text', value: '(' }, ...toPhrasing(node.children), { type: 'text', value: ')' }]
    case 'ruby':
    case 'rb':
    case 'rtc':
      return toPhrasing(node.children)
    case 'span':
      if (typeof properties.lang === 'string') return [foreignWords(node, properties.lang)]
      return toPhrasing(node.children)
    case 'abbr':
    case 'acronym':
      // What it stands for goes to the abbreviations of the file.
      return toPhrasing(node.children)
    case 'hr':
      return [edge]
    case 'ol':
      return [edge, ...numbered(node), edge]
    case 'td':
    case 'th':
      return [...toPhrasing(node.children), { type: 'text', value: ' ' }]
    default:
      if (silentElements.has(tagName)) return []
      if (contentless.has(tagName)) return [leftOver(tagName, 'content', node)]
      if (blockElements.has(tagName)) return [edge, ...node.children.flatMap(phrasingOf), edge]
      return [leftOver(tagName, 'look', node), ...toPhrasing(node.children)]
  }
}

/** Items in a line begin with their numbers as words, which stay together with what follows them. */
function numbered({ properties, children }: ParsedElement): PhrasingContent[] {
  const start = Number(properties.start ?? 1)
  let number = Number.isSafeInteger(start) && start >= 0 ? start : 1
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type !== 'element' || child.tagName !== 'li') return phrasingOf(child)
    const words = toPhrasing(child.children)
    if (!words.some(shows)) return words.filter(({ type }) => type === 'html')
    const marker: PhrasingContent = { type: 'text', value: `${number}.\u00A0` }
    number += 1
    return [edge, marker, ...words, edge]
  })
}

function picture(node: ParsedElement): PhrasingContent[] {
  const { src, alt, title } = node.properties
  const words = typeof alt === 'string' ? alt : ''
  if (typeof src !== 'string' || src === '')
    return words === '' ? [] : [{ type: 'text', value: words, ...at(node) }]
  return [
    { type: 'image', url: src, alt: words, title: typeof title === 'string' ? title : null, ...at(node) },
  ]
}

function link(node: ParsedElement): PhrasingContent[] {
  const { href, title } = node.properties
  const children = toPhrasing(node.children)
  if (typeof href !== 'string' || !children.some(shows)) return children
  return [{ type: 'link', url: href, title: typeof title === 'string' ? title : null, children, ...at(node) }]
}

function foreignWords(node: ParsedElement, lang: string): PhrasingContent {
  return {
    type: 'textDirective',
    name: 'span',
    attributes: { lang },
    children: toPhrasing(node.children),
    ...at(node),
  }
}

/** Markdown as it can stand in a line: of blocks, the words, each on a line of its own. */
function keptPhrasing(node: RootContent): PhrasingContent[] {
  if (node.type === 'html' || isPhrasing(node)) return [node]
  if (node.type === 'code') return [edge, { type: 'inlineCode', value: node.value, ...at(node) }, edge]
  if (!('children' in node)) return []
  return [edge, ...(node.children as RootContent[]).flatMap(keptPhrasing), edge]
}

/** Of breaks at the edges of blocks those remain that stand between words, each once. */
function withoutIdleBreaks(content: readonly PhrasingContent[]): PhrasingContent[] {
  const last = content.findLastIndex(shows)
  let follows = false
  return content.filter((node, index) => {
    if (node.type !== 'break') {
      follows ||= shows(node)
      return true
    }
    const isIdle = node.data?.isEdge === true && (!follows || index > last)
    follows = false
    return !isIdle
  })
}
