import type { Parents, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type {} from '../../model/html-syntax.js'
import { indexNodes } from '../../model/markdown-nodes.js'
import { openTags } from '../../model/open-tags.js'
import { deepestNesting } from '../nesting.js'
import { type TagPlaces, tagPlaces, withWords } from './as-words.js'
import { type Asides, gatherAsides } from './asides.js'
import { withNoteMarks } from './note-marks.js'
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
  const asides: Asides = { places: new Map(), words: new Map(), abbreviations: new Map() }
  let found: TagPlaces | null = null
  const places = () => {
    found ??= tagPlaces(text)
    return found
  }
  let notes: ReadonlySet<string> | null = null
  const isNote = (name: string) => {
    notes ??= new Set(
      indexNodes(tree)
        .of('footnoteDefinition')
        .map(({ identifier }) => identifier),
    )
    return notes.has(name.toLowerCase())
  }
  const waiting: Parents[] = [tree]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (parent.children.some(isMarkup)) replaceIn(parent, text, asides, places, isNote)
    for (const child of parent.children) if ('children' in child) waiting.push(child)
  }
  const { places: namedPlaces, words: namedWords, abbreviations } = asides
  if (namedPlaces.size > 0) tree.data = { ...tree.data, namedPlaces, namedWords }
  if (abbreviations.size > 0) tree.data = { ...tree.data, abbreviations }
}

function replaceIn(
  parent: Parents,
  text: string,
  asides: Asides,
  places: () => TagPlaces,
  isNote: (name: string) => boolean,
): void {
  const children = withWords(parent.children as RootContent[], isLine(parent), text, places)
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
  // The children of a line are phrasing, in which Markdown has read the marks of notes; those of other parents blocks.
  parent.children = (
    isLine(parent) ? toPhrasing(parsed) : toBlocks(withNoteMarks(parsed, text, isNote))
  ) as never
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
