import type { BlockContent, List, ListItem } from 'mdast'
import type { ConvertState } from './convert-state.js'
import { type Draft, isEmpty } from './draft.js'
import { isItemStart, itemPlace, taskBox, typedMarker } from './item-place.js'
import { type ItemPlace, type ListTree, listTrees } from './list-tree.js'
import { nextOf, type Taken, withId, words } from './shape.js'
import { isQuote, quoteShift, textIndent } from './text-shapes.js'
import { toPhrasing } from './to-phrasing.js'

/** A list with all that goes on its items. */
export function list(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const first = drafts[index]
  if (first?.type !== 'paragraph' || !isItemStart(convert, drafts, index)) return null
  const entries: Entry[] = []
  let end = index
  for (let at = index; at < drafts.length; at++) {
    const draft = drafts[at]
    if (!draft || (draft.type === 'paragraph' && isEmpty(draft))) continue
    const place = isItemStart(convert, drafts, at) ? itemPlace(convert, draft) : null
    if (place === null && !goesOnItem(convert, drafts, at, entries)) break
    entries.push({ draft, place })
    end = at
  }
  const trees = listTrees(entries, (draft) => indentOf(convert, draft))
  return {
    nodes: trees.map((tree) => listNode(convert, tree)),
    ordinals: trees.map(({ items }) => items[0]?.first.where.ordinal ?? first.where.ordinal),
    taken: end - index + 1,
  }
}

interface Entry {
  draft: Draft
  /** Null: it goes on the item above. */
  place: ItemPlace | null
}

/** Whether a draft between items belongs to one above: a paragraph, picture or table that stands in as its words do. */
function goesOnItem(
  convert: ConvertState,
  drafts: readonly Draft[],
  index: number,
  entries: readonly Entry[],
): boolean {
  const draft = drafts[index]
  const places = entries.flatMap(({ place }) => place ?? [])
  if (!draft || places.length === 0) return false
  const isIn = places.some(({ indent }) => indent > 0 && indentOf(convert, draft) >= indent - 60)
  if (draft.type === 'table') return isIn
  if (convert.depths.has(draft)) return false
  const captioned = convert.captions.subjects.get(draft)
  if (captioned) {
    // A caption stands where what it belongs to stands.
    if (entries.some(({ draft: one, place }) => place === null && one === captioned.subject)) return true
    const next = nextOf(drafts, index + 1)
    return drafts[next] === captioned.subject && goesOnItem(convert, drafts, next, entries)
  }
  if (draft.list !== null) return itemPlace(convert, draft) === null
  if (isQuote(draft)) return quoteShift(convert, draft) > 60
  return isIn
}

/** How far in the words around a draft stand, in twentieths of a point: a quotation stands further in by itself. */
function indentOf(convert: ConvertState, draft: Draft): number {
  return draft.type === 'paragraph' && isQuote(draft)
    ? quoteShift(convert, draft) + textIndent(convert)
    : draft.indent
}

function listNode(convert: ConvertState, tree: ListTree): List {
  const children = tree.items.map(({ first, content }): ListItem => {
    // A text box of an item stands in it.
    const boxes = first.boxes.length > 0 ? [{ ...first, pieces: [], bookmarks: [], list: null }] : []
    const inner = stretches([...boxes, ...content]).flatMap((one): BlockContent[] =>
      'items' in one
        ? [listNode(convert, one)]
        : convert.toBlocks(one).map(({ node }) => node as BlockContent),
    )
    const typed = typedMarker(first)
    const shown = typed ? { ...first, pieces: typed.rest } : first
    const box = taskBox(shown)
    if (box) convert.state.aside.push(box.sign)
    const pieces = box ? box.rest : shown.pieces
    const own = withId(convert, first, toPhrasing(convert, first, pieces))
    return {
      type: 'listItem',
      checked: box ? box.checked : null,
      spread: inner.some(({ type }) => type !== 'list'),
      children: [words(own), ...inner],
    }
  })
  return {
    type: 'list',
    ordered: tree.ordered,
    start: tree.ordered ? Math.max(tree.start, 0) : null,
    spread: children.some(({ spread }) => spread === true),
    children,
  }
}

/** What an item holds: lists, and the blocks between them together. */
function stretches(content: readonly (Draft | ListTree)[]): (Draft[] | ListTree)[] {
  const found: (Draft[] | ListTree)[] = []
  for (const one of content) {
    if ('items' in one) {
      found.push(one)
      continue
    }
    // It only goes on the item.
    if (one.type === 'paragraph') one.list = null
    const last = found.at(-1)
    if (Array.isArray(last)) last.push(one)
    else found.push([one])
  }
  return found
}
