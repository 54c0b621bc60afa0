import type {} from '../model/html-syntax.js'
import { placeOf } from '../model/markdown-nodes.js'
import type { ReportNode } from '../model/report.js'
import { rowOf, walk } from '../model/walk.js'
import type { State } from './state.js'

interface Held {
  id: string
  /** Whether every format has a place of that name. */
  isPlace: boolean
  start: number
  end: number
}

/**
 * Ids of what holds a place that HTML names (`<a name="limits"></a>`), or of what follows it where it stands between
 * blocks.
 */
export function namedIds(state: State, nodes: readonly ReportNode[]): Map<string, string> {
  const places = state.source.tree.data?.namedPlaces
  const ids = new Map<string, string>()
  if (!places || places.size === 0) return ids
  const held = nodes.flatMap(heldIn).sort((one, other) => one.start - other.start || other.end - one.end)
  for (const [name, offset] of places) {
    const id = idAt(held, offset)
    if (id !== null) ids.set(name, id)
  }
  return ids
}

function heldIn(root: ReportNode): Held[] {
  const held: Held[] = []
  walk(root, (node, ancestors) => {
    const place = placeOf(node)
    const start = place?.start.offset
    const end = place?.end.offset
    if ('id' in node && node.id && start !== undefined && end !== undefined)
      held.push({ id: node.id, isPlace: isPlace(node, ancestors.at(-1)), start, end })
  })
  return held
}

/** Sections, items, paragraphs and what has a label; the paragraph that begins an item is the item. */
function isPlace(node: ReportNode, parent: ReportNode | undefined): boolean {
  const { part } = rowOf(node)
  if (part === 'section' || part === 'item') return true
  if (node.type === 'paragraph') return parent === undefined || rowOf(parent).part !== 'item'
  return 'label' in node && typeof node.label === 'string'
}

/** The innermost place that holds an offset; between blocks the next one, in a block that is no place the one before. */
function idAt(held: readonly Held[], offset: number): string | null {
  let low = 0
  let high = held.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((held[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  // What holds it begins before it; blocks that end before it are few between, as nesting is bounded.
  const before = held.slice(Math.max(0, low - 50), low).reverse()
  const around = before.filter(({ end }) => end >= offset)
  const place =
    around.find(({ isPlace }) => isPlace) ??
    (around.length > 0
      ? before.find(({ isPlace }) => isPlace)
      : held.slice(low, low + 50).find((one) => one.isPlace))
  return place?.id ?? before.find(({ isPlace }) => isPlace)?.id ?? null
}
