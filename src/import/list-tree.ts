import type { Draft, ParagraphDraft } from './draft.js'
import type { NumberedList } from './numbering.js'

/** A list with its items. */
export interface ListTree {
  ordered: boolean
  start: number
  /** Its definition and level: neighbours of another are lists of their own. */
  key: string
  /** Twentieths of a point. */
  indent: number
  level: number
  items: ListItemTree[]
}

/** An item: its paragraphs, and lists below it. */
export interface ListItemTree {
  first: ParagraphDraft
  number: number | null
  content: (Draft | ListTree)[]
}

/** A paragraph as an item. */
export interface ItemPlace {
  key: string
  level: number
  indent: number
  ordered: boolean
  number: number | null
}

/** How far indents may differ on one level, in twentieths of a point. */
const tolerance = 60

/** Formats of numbers that Markdown writes as figures. */
export function isOrdered(list: NumberedList | undefined, level: number): boolean {
  const own = list?.levels.get(level)
  return own !== undefined && own.format !== 'bullet' && own.format !== 'none' && own.text !== ''
}

/**
 * Puts items, as they follow each other, into lists inside each other; paragraphs between them go on an item.
 *
 * @param placeIndent - How far in the words of a paragraph stand
 */
export function listTrees(
  entries: readonly { draft: Draft; place: ItemPlace | null }[],
  placeIndent: (draft: Draft) => number,
): ListTree[] {
  const roots: ListTree[] = []
  let open: ListTree[] = []
  for (const { draft, place } of entries) {
    if (place === null || draft.type === 'table') {
      // It goes on the item that it stands in as far as, not on one further in.
      const [outermost, ...others] = open
      open = outermost
        ? [outermost, ...others.filter(({ indent }) => indent <= placeIndent(draft) + tolerance)]
        : []
      open.at(-1)?.items.at(-1)?.content.push(draft)
      continue
    }
    open = closed(open, place)
    const last = open.at(-1)
    const item: ListItemTree = { first: draft, number: place.number, content: [] }
    if (last && goesOn(last, place)) {
      last.items.push(item)
      continue
    }
    if (last && isLevel(last, place)) open.pop()
    const list: ListTree = {
      ordered: place.ordered,
      start: place.number ?? 1,
      key: place.key,
      indent: place.indent,
      level: place.level,
      items: [item],
    }
    const parent = open.at(-1)?.items.at(-1)
    if (parent) parent.content.push(list)
    else roots.push(list)
    open.push(list)
  }
  return roots
}

/** The lists that stay open before an item: those above its level, and one on it. */
function closed(open: readonly ListTree[], place: ItemPlace): ListTree[] {
  const kept = [...open]
  for (;;) {
    const last = kept.at(-1)
    if (!last || isLevel(last, place) || isAbove(last, place)) return kept
    kept.pop()
  }
}

function definitionOf(key: string): string {
  return key.split(' ')[0] ?? ''
}

/** Levels of one definition count; of different ones, only how far they stand in. */
function isLevel(list: ListTree, place: ItemPlace): boolean {
  return definitionOf(list.key) === definitionOf(place.key)
    ? list.level === place.level
    : Math.abs(list.indent - place.indent) <= tolerance
}

function isAbove(list: ListTree, place: ItemPlace): boolean {
  return definitionOf(list.key) === definitionOf(place.key)
    ? list.level < place.level
    : list.indent < place.indent - tolerance
}

function goesOn(list: ListTree, place: ItemPlace): boolean {
  if (!isLevel(list, place) || list.ordered !== place.ordered || list.key !== place.key) return false
  const last = list.items.at(-1)?.number ?? null
  return !place.ordered || last === null || place.number === null || place.number === last + 1
}
