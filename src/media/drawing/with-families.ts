import type { Drawing, Item, Paint, Words } from './display-list.js'

/** A drawing whose words name other font families. */
export function withFamilies(drawing: Drawing, rename: (families: string) => string): Drawing {
  const items = (list: readonly Item[]): Item[] => list.map(item)
  const paint = <Any extends Paint | null>(own: Any): Any =>
    own?.type === 'pattern' ? { ...own, children: items(own.children) } : own
  const words = (own: Words): Words => ({
    ...own,
    chunks: own.chunks.map((chunk) => ({
      ...chunk,
      spans: chunk.spans.map((span) => ({
        ...span,
        font: { ...span.font, families: rename(span.font.families) },
        fill: paint(span.fill),
      })),
    })),
  })
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
        return words(own)
      case 'raster':
        return own
    }
  }
  return { ...drawing, children: items(drawing.children) }
}
