import { block, stack } from '../block.js'
import type { GalleyBlock } from '../node.js'
import type { ContentState } from '../state.js'

/** A short rule between paragraphs. */
export function thematicBreak(state: ContentState): GalleyBlock[] {
  const { sideColumn, gutter } = state.styles.design.page
  const { hairline } = state.styles.design.rules
  return [
    block(state, stack([]), {
      bars: [{ x: sideColumn + gutter, y: 0, width: 48, height: hairline, colour: 'black' }],
      height: hairline,
      space: { before: 15, after: 15, exact: false },
    }),
  ]
}
