import type { Html, RootContent } from 'mdast'
import type { Point, Position } from 'unist'
import { closesItself } from '../../model/open-tags.js'
import { areWords, isMeant, namesPlace, saysNothing } from './attributes.js'
import { blockElements, holders, isElement } from './elements.js'
import { leftOver } from './made.js'
import { type Aside, type Tag, tagsIn } from './tags.js'

/** First and last offsets in the file of `<name` and `</name`. */
export interface TagPlaces {
  firstOpen: ReadonlyMap<string, number>
  lastClose: ReadonlyMap<string, number>
}

/** Where elements first begin and last end in a file, to tell a block that goes on elsewhere from words. */
export function tagPlaces(text: string): TagPlaces {
  const firstOpen = new Map<string, number>()
  const lastClose = new Map<string, number>()
  for (const { 1: slash, 2: typed, index } of text.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9]{0,20})/gu)) {
    const name = (typed ?? '').toLowerCase()
    if (slash) lastClose.set(name, index)
    else if (!firstOpen.has(name)) firstOpen.set(name, index)
  }
  return { firstOpen, lastClose }
}

/** Nodes beside each other: in a line of words, or among blocks. */
interface Row {
  isLine: boolean
  text: string
  places: () => TagPlaces
  /** Tags that belong to another one of the row. */
  matched: Set<Tag>
  /** Tags that stand in what can hold them: a cell behind a `<table>`. */
  held: Set<Tag>
}

/**
 * What looks like a tag and is none becomes the author's words, beside a comment that has it reported: `<your name>`,
 * `List<String>`, `if a<b and c>d`. So do tags of a line that nothing closes or opens.
 */
export function withWords(
  nodes: readonly RootContent[],
  isLine: boolean,
  text: string,
  places: () => TagPlaces,
): RootContent[] {
  const found = nodes.map((node) => (node.type === 'html' && !node.data?.lost ? tagsIn(node.value) : []))
  if (found.every((tags) => tags.length === 0)) return [...nodes]
  const tags = found.flat().filter((tag) => tag.kind === 'tag')
  const row: Row = { isLine, text, places, matched: matchedOf(tags), held: heldOf(tags) }
  return nodes.flatMap((node, index) => {
    const own = found[index] ?? []
    return node.type === 'html' && own.length > 0 ? divided(node, own, row) : [node]
  })
}

/** Tags that open and close an element between them. Nothing reaches over the edge of a cell but blocks. */
function matchedOf(tags: readonly Tag[]): Set<Tag> {
  const matched = new Set<Tag>()
  const blocks = new Map<string, Tag[]>()
  let inline = new Map<string, Tag[]>()
  for (const tag of tags) {
    if (isTyped(tag)) continue
    if (/^(?:t[dhr]|table|caption)$/u.test(tag.name)) inline = new Map()
    const open = blockElements.has(tag.name) ? blocks : inline
    const same = open.get(tag.name) ?? []
    open.set(tag.name, same)
    const opening = tag.isEnd ? same.pop() : undefined
    if (opening) matched.add(opening).add(tag)
    else if (!tag.isEnd) same.push(tag)
  }
  return matched
}

function heldOf(tags: readonly Tag[]): Set<Tag> {
  const opened = new Set<string>()
  const held = new Set<Tag>()
  for (const tag of tags) {
    const needed = Object.hasOwn(holders, tag.name) ? holders[tag.name] : undefined
    if (!needed || needed.some((name) => opened.has(name))) held.add(tag)
    if (!tag.isEnd && !isTyped(tag)) opened.add(tag.name)
  }
  return held
}

/** Whether a tag is words by what it says itself. */
function isTyped(tag: Tag): boolean {
  return !tag.isWhole || areWords(tag) || (!tag.isEnd && saysNothing(tag.name, tag.attributes))
}

function isWords(tag: Tag, at: number, row: Row): boolean {
  const { name, attributes } = tag
  if (!isElement(name)) {
    // Elements of programs that are closed stay, as what is left out.
    if (row.isLine) return true
    return isTyped(tag) || !(row.matched.has(tag) || isMeant(attributes) || tag.isSelfClosed)
  }
  if (isTyped(tag)) return true
  if (row.isLine && !row.held.has(tag)) return true
  if (row.matched.has(tag)) return false
  const isBlock = blockElements.has(name)
  if (tag.isEnd) {
    // A browser reads these two as if they began something.
    if (name === 'p' || name === 'br') return false
    if (!isBlock && !closesItself.has(name)) return true
    return (row.places().firstOpen.get(name) ?? Number.POSITIVE_INFINITY) > at
  }
  if (closesItself.has(name) || namesPlace(name, attributes)) return false
  // A block that is closed inside another one, as a list may take its end in, is meant.
  return !isBlock || !(isMeant(attributes) || (row.places().lastClose.get(name) ?? -1) > at)
}

/** A node of HTML as what remains of it, with words between. */
function divided(node: Html, tags: readonly (Tag | Aside)[], row: Row): RootContent[] {
  const pointOf = pointsOf(node, row.text)
  const pieces: RootContent[] = []
  let from = 0
  const rest = (to: number) => {
    if (to > from) pieces.push({ type: 'html', value: node.value.slice(from, to), ...placed(from, to) })
  }
  const placed = (start: number, end: number): { position?: Position } => {
    const [first, last] = [pointOf(start), pointOf(end)]
    return first && last ? { position: { start: first, end: last } } : {}
  }
  for (const tag of tags) {
    const { start, end } = tag
    const isInstruction = tag.kind === 'instruction' || tag.kind === 'open-comment'
    if (tag.kind === 'tag' && !isWords(tag, pointOf(start)?.offset ?? 0, row)) continue
    rest(start)
    from = end
    const value = node.value.slice(start, end)
    const position = placed(start, end)
    if (isInstruction) {
      const lost = tag.kind === 'instruction' ? 'content' : 'open-comment'
      pieces.push({ ...leftOver('', lost, position), value })
      continue
    }
    // An unknown element is reported where it begins.
    const isReported = tag.kind !== 'tag' || !tag.isEnd || !row.matched.has(tag)
    const data = { printed: value, ...(row.isLine ? {} : { isInBlock: true as const }) }
    if (isReported) pieces.push({ type: 'html', value: '<!---->', data, ...position })
    pieces.push({ type: 'text', value, ...position })
  }
  if (from === 0) return [node]
  rest(node.value.length)
  return pieces
}

/**
 * The place in the file of an offset in a node of HTML, for offsets that grow. Its lines are the ends of lines of the
 * file: before them stand the signs of quotations and lists.
 */
function pointsOf({ value, position }: Html, text: string): (offset: number) => Point | null {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return () => null
  const typed = text.slice(start.offset, end.offset).split('\n')
  const lines = value.split('\n')
  const before = lines.map((line, index) =>
    typed[index]?.endsWith(line) ? typed[index].length - line.length : 0,
  )
  let index = 0
  let inValue = 0
  let inText = start.offset
  return (offset) => {
    while (index + 1 < lines.length && offset > inValue + (lines[index] ?? '').length) {
      inValue += (lines[index] ?? '').length + 1
      inText += (typed[index] ?? '').length + 1
      index += 1
    }
    const column = (before[index] ?? 0) + offset - inValue
    return {
      line: start.line + index,
      column: column + (index === 0 ? start.column : 1),
      offset: inText + column,
    }
  }
}
