import type { GalleyItem } from './galley-item.js'

/** Ids of the notes that an item's text calls. */
export function notesOf(item: GalleyItem): string[] {
  if (item.kind !== 'line') return []
  return item.line.pieces.flatMap(({ source }) => (source.note ? [source.note] : []))
}
