import type { Html, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type {} from '../../model/html-syntax.js'
import { openTags } from '../../model/open-tags.js'
import { deepestNesting } from '../nesting.js'
import { type Asides, gatherAsides } from './asides.js'
import { isElement } from './elements.js'
import { isMarkup, parseHtml } from './parse-html.js'
import { toBlocks } from './to-blocks.js'
import { toPhrasing } from './to-phrasing.js'

/**
 * Reads the HTML in Markdown: what has a meaning in a Report becomes the node that Markdown has for it, of everything
 * else the words stay beside a node of raw HTML, which is reported later. Nothing of the markup itself goes on: no
 * attribute but those that the nodes have fields for, no script, no style.
 */
export function understandHtml(tree: Root, file: VFile): void {
  const text = String(file)
  const asides: Asides = { places: new Map(), abbreviations: new Map() }
  const waiting: Parents[] = [tree]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (parent.children.some(isMarkup)) replaceIn(parent, text, asides)
    for (const child of parent.children) if ('children' in child) waiting.push(child)
  }
  const { places, abbreviations } = asides
  if (places.size > 0) tree.data = { ...tree.data, namedPlaces: places }
  if (abbreviations.size > 0) tree.data = { ...tree.data, abbreviations }
}

function replaceIn(parent: Parents, text: string, asides: Asides): void {
  const children = (parent.children as RootContent[]).flatMap(asWords)
  const markup = children.filter(isMarkup)
  const all = markup.map(({ value }) => value).join('\n')
  if (openTags(all) > deepestNesting) {
    // What nests too deep is not parsed; this is reported once.
    const [first] = markup
    if (first) first.data = { ...first.data, isTooDeep: true }
    parent.children = children.filter((child) => child === first || !isMarkup(child)) as never
    return
  }
  const parsed = parseHtml(children, text)
  gatherAsides(parsed, asides)
  // The children of a line are phrasing, those of other parents blocks.
  parent.children = (isLine(parent) ? toPhrasing(parsed) : toBlocks(parsed)) as never
}

/** What looks like a tag of no element is the author's words: `<your name>`, `List<String>`. */
function asWords(node: RootContent): RootContent[] {
  if (node.type !== 'html') return [node]
  const [, name] = /^<\/?([A-Za-z][A-Za-z0-9:_.-]*)[^<]*>$/u.exec(node.value) ?? []
  if (name === undefined || isElement(name)) return [node]
  const position = node.position ? { position: node.position } : {}
  const words: PhrasingContent = { type: 'text', value: node.value, ...position }
  const comment: Html = { type: 'html', value: '<!---->', data: { printed: node.value }, ...position }
  return node.value.startsWith('</') ? [words] : [comment, words]
}

function isLine({ type }: Parents): boolean {
  return !blockParents.has(type)
}

const blockParents: ReadonlySet<Parents['type']> = new Set([
  'root',
  'blockquote',
  'listItem',
  'containerDirective',
  'footnoteDefinition',
  'definitionDescription',
])
