import type { Chunk, Drawing, Item, Paint } from './display-list.js'

/** A drawing of which each stretch of words is another. */
export function withChunks(drawing: Drawing, change: (chunk: Chunk) => Chunk): Drawing {
  const items = (list: readonly Item[]): Item[] => list.map(item)
  const paint = <Any extends Paint | null>(own: Any): Any =>
    own?.type === 'pattern' ? { ...own, children: items(own.children) } : own
  const chunk = (own: Chunk): Chunk => {
    const changed = change(own)
    return { ...changed, spans: changed.spans.map((span) => ({ ...span, fill: paint(span.fill) })) }
  }
  const item = (own: Item): Item => {
    switch (own.type) {
      case 'group':
        return {
          ...own,
          mask: own.mask && { ...own.mask, children: items(own.mask.children) },
          children: items(own.children),
        }
      case 'shape':
        return { ...own, fill: paint(own.fill) }
      case 'words':
        return { ...own, chunks: own.chunks.map(chunk) }
      case 'raster':
        return own
    }
  }
  return { ...drawing, children: items(drawing.children) }
}
