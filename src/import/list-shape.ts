import type { BlockContent, List, ListItem } from 'mdast'
import { captionOf } from './caption.js'
import type { ConvertState } from './convert-state.js'
import type { Draft } from './draft.js'
import { isItemStart, itemPlace, typedMarker } from './item-place.js'
import { type ItemPlace, type ListTree, listTrees } from './list-tree.js'
import { isEmpty, type Taken, withId, words } from './shape.js'
import { isQuote } from './text-shapes.js'
import { toPhrasing } from './to-phrasing.js'

/** A list with all that goes on its items. */
export function list(convert: ConvertState, drafts: readonly Draft[], index: number): Taken | null {
  const first = drafts[index]
  if (first?.type !== 'paragraph' || !isItemStart(convert, drafts, index)) return null
  const entries: { draft: Draft; place: ItemPlace | null }[] = []
  let end = index
  for (let at = index; at < drafts.length; at++) {
    const draft = drafts[at]
    if (!draft || (draft.type === 'paragraph' && isEmpty(draft))) continue
    const place = isItemStart(convert, drafts, at) ? itemPlace(convert, draft) : null
    const last = entries.findLast((entry) => entry.place !== null)?.place
    if (place === null && !goesOnItem(convert, draft, last ?? null)) break
    entries.push({ draft, place })
    end = at
  }
  const trees = listTrees(entries)
  return {
    nodes: trees.map((tree) => listNode(convert, tree)),
    ordinals: trees.map(({ items }) => items[0]?.first.where.ordinal ?? first.where.ordinal),
    taken: end - index + 1,
  }
}

/** Whether a draft between items belongs to the item above: a paragraph that stands in as its words do. */
function goesOnItem(convert: ConvertState, draft: Draft, last: ItemPlace | null): boolean {
  if (draft.type === 'table' || last === null || convert.depths.has(draft) || captionOf(draft)) return false
  if (draft.list !== null) return itemPlace(convert, draft) === null
  return last.indent > 0 && draft.indent >= last.indent - 60 && !isQuote(draft)
}

function listNode(convert: ConvertState, tree: ListTree): List {
  const children = tree.items.map(({ first, content }): ListItem => {
    const inner = content.flatMap((one): BlockContent[] =>
      'items' in one
        ? [listNode(convert, one)]
        : convert.toBlocks([{ ...one, list: null } as Draft]).map(({ node }) => node as BlockContent),
    )
    const typed = typedMarker(first)
    const pieces = typed ? typed.rest : first.pieces
    const own = withId(convert, first, toPhrasing(convert, first, pieces))
    return {
      type: 'listItem',
      checked: first.checked,
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
