import type { Heading, Nodes, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { bracesAtEnd } from '../../model/braces-at-end.js'

/** A tree without the heading that is the document's title, and that heading. */
export interface TitledTree {
  tree: Root
  /** Null where the file has no heading that can be one. */
  heading: Heading | null
  /** Its words, without marks and pictures. */
  title: string
  /** Alternative texts of pictures beside the words, which the title does not say. */
  pictures: string[]
}

/**
 * Takes the title of a document out of its body: the first `#` heading; in a file without one, a heading that stands
 * before all words and is the only one of its level.
 */
export function takeTitle(tree: Root): TitledTree {
  const headings = tree.children.filter((child): child is Heading => child.type === 'heading')
  const heading = headings.find(({ depth }) => depth === 1) ?? onlyOneOnTop(tree, headings)
  const title = heading ? wordsOf(heading).replace(/\s+/gu, ' ').trim() : ''
  if (!heading || title === '') return { tree, heading: null, title: '', pictures: [] }
  const children = tree.children.filter((child) => child !== heading)
  return { tree: { ...tree, children }, heading, title, pictures: picturesIn(heading) }
}

function onlyOneOnTop(tree: Root, headings: readonly Heading[]): Heading | undefined {
  const first = tree.children.find((child) => !isSilent(child))
  const isTop = headings.every((other) => other === first || other.depth > (headings[0]?.depth ?? 0))
  return first?.type === 'heading' && isTop ? first : undefined
}

function isSilent({ type }: RootContent): boolean {
  return type === 'yaml' || type === 'html' || type === 'definition'
}

/** The words of a heading without its `{#id}`; a heading that is only a picture says its alternative text. */
function wordsOf(heading: Heading): string {
  const words = heading.children.map(textOf).join('').replace(bracesAtEnd, '')
  return words.trim() === '' ? heading.children.map(alternativeOf).join(' ') : words
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Of a heading that says words besides. */
function picturesIn(heading: Heading): string[] {
  if (heading.children.map(textOf).join('').trim() === '') return []
  const found: string[] = []
  visit(heading, (node: Nodes) => {
    if ((node.type === 'image' || node.type === 'imageReference') && node.alt) found.push(node.alt)
  })
  return found
}

function alternativeOf(node: Nodes): string {
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return 'children' in node ? node.children.map(alternativeOf).join(' ') : ''
}
