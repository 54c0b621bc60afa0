import type { Drawing } from './display-list.js'
import { withChunks } from './with-chunks.js'

/** A drawing whose words name other font families. */
export function withFamilies(drawing: Drawing, rename: (families: string) => string): Drawing {
  return withChunks(drawing, (chunk) => ({
    ...chunk,
    spans: chunk.spans.map((span) => ({
      ...span,
      font: { ...span.font, families: rename(span.font.families) },
    })),
  }))
}
