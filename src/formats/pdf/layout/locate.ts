import type { GalleyItem } from './galley-item.js'
import type { Layout } from './lay-out.js'

/** Where an id of the Report begins: 0-based page, and y from its top. */
export interface Location {
  page: number
  y: number
}

/** Places of all ids, notes and note marks included. */
export function locate(layout: Layout): Map<string, Location> {
  const found = new Map<string, Location>()
  const note = (items: readonly GalleyItem[], page: number, top: number) => {
    for (const item of items) {
      const ids = item.kind === 'rule' ? [] : [...item.anchors, ...marksOf(item)]
      for (const id of ids) if (!found.has(id)) found.set(id, { page, y: top + item.y })
    }
  }
  layout.pages.forEach((page, index) => {
    for (const { box, y } of page.placed) note(layout.boxes[box]?.items ?? [], index, y)
    for (const { id, from, to, y } of page.notes) {
      let top = y
      for (const line of layout.notes.get(id)?.lines.slice(from, to) ?? []) {
        note(line.items, index, top)
        top += line.height
      }
    }
  })
  return found
}

function marksOf(item: GalleyItem): string[] {
  if (item.kind !== 'line') return []
  return item.line.pieces.flatMap(({ source }) => (source.anchor ? [source.anchor] : []))
}
