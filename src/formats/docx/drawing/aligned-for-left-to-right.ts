import type { Chunk, Drawing } from '../../../media/drawing/display-list.js'
import { withChunks } from '../../../media/drawing/with-chunks.js'

/** Controls that embed right-to-left words (UAX #9 §2.1). */
const embedding = '\u202B'
const popping = '\u202C'

/**
 * A drawing for a renderer that takes the direction of all words for left-to-right: those that run from right to left
 * are aligned at their other end, and their order is embedded.
 */
export function alignedForLeftToRight(drawing: Drawing): Drawing {
  return withChunks(drawing, (chunk) => (chunk.direction === 'rtl' ? turned(chunk) : chunk))
}

function turned({ anchor, spans, ...chunk }: Chunk): Chunk {
  const last = spans.length - 1
  return {
    ...chunk,
    direction: 'ltr',
    anchor: anchor === 'start' ? 'end' : anchor === 'end' ? 'start' : 'middle',
    spans: spans.map((span, index) => ({
      ...span,
      text: `${index === 0 ? embedding : ''}${span.text}${index === last ? popping : ''}`,
    })),
  }
}
