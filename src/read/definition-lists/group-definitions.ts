import type { Paragraph, Parents, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { append } from '../../model/arrays.js'
import type { MdastDefinitionList, MdastDescription } from '../../model/definition-list-syntax.js'
import { termsOf } from './terms-of.js'

/**
 * Joins the paragraph above a definition, whose lines are its terms, and what defines them to a list; lists that follow
 * each other are one. A marker without a term above it goes back to the words, as does a table's caption in the form
 * that pandoc has for it.
 */
export function groupDefinitions(tree: Parents, file: VFile): void {
  const source = String(file)
  const waiting: Parents[] = [tree]
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (parent.type !== 'definitionList' && parent.children.some(isDescription))
      parent.children = grouped(parent.children, source) as never
    for (const child of parent.children) if ('children' in child) waiting.push(child)
  }
}

function grouped(children: readonly RootContent[], source: string): RootContent[] {
  const result: RootContent[] = []
  for (const [index, child] of children.entries()) {
    if (!isDescription(child)) {
      result.push(child)
      continue
    }
    const before = result.at(-1)
    const next = children[index + 1]
    if (next?.type === 'table' && isCaption(child, before)) append(result, asWords(child))
    else if (before?.type === 'definitionList' && children[index - 1]?.type !== 'paragraph')
      addDescription(before, child)
    else if (before?.type === 'paragraph') {
      result.pop()
      const terms = termsOf(before, source)
      const list = result.at(-1)
      const open = list?.type === 'definitionList' ? list : emptyList(before)
      if (open !== list) result.push(open)
      append(open.children, terms)
      addDescription(open, child)
    } else append(result, asWords(child))
  }
  return result
}

function isDescription(node: RootContent): node is MdastDescription {
  return node.type === 'definitionDescription'
}

function emptyList({ position }: Paragraph): MdastDefinitionList {
  return { type: 'definitionList', children: [], ...(position ? { position: { ...position } } : {}) }
}

/** The parser ends a container where the next block begins: a definition ends with what is in it. */
function addDescription(list: MdastDefinitionList, description: MdastDescription): void {
  const end = description.children.at(-1)?.position?.end
  if (description.position && end) description.position = { ...description.position, end }
  if (list.position && description.position) list.position.end = description.position.end
  list.children.push(description)
}

/** `: Caption` between a blank line and a table. */
function isCaption(node: MdastDescription, before: RootContent | undefined): boolean {
  const [only, more] = node.children
  const above = before?.position?.end.line
  const line = node.position?.start.line
  return only?.type === 'paragraph' && !more && above !== undefined && line !== undefined && line > above + 1
}

/** A marker that defines nothing, with what it holds. */
function asWords({ children, position }: MdastDescription): RootContent[] {
  const [first, ...rest] = children
  const start = position?.start
  const isParagraph = first?.type === 'paragraph'
  const end = isParagraph
    ? first.children[0]?.position?.start
    : start && { ...start, column: start.column + 1, offset: (start.offset ?? 0) + 1 }
  const marker = {
    type: 'text' as const,
    value: isParagraph ? ': ' : ':',
    ...(start && end ? { position: { start, end } } : {}),
  }
  if (!isParagraph) return [{ type: 'paragraph', children: [marker] }, ...children]
  const words: Paragraph = { ...first, children: [marker, ...first.children] }
  if (first.position && start) words.position = { ...first.position, start }
  return [words, ...rest]
}
