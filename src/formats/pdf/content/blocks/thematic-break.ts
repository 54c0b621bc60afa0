import { block, stack } from '../block.js'
import type { GalleyBlock } from '../node.js'
import type { ContentState } from '../state.js'

/** A short rule between paragraphs. */
export function thematicBreak(state: ContentState): GalleyBlock[] {
  const { sideColumn, gutter } = state.styles.design.page
  const { hairline } = state.styles.design.rules
  const { breakRule, breakGap } = state.styles.design.spacing
  return [
    block(state, stack([]), {
      bars: [{ x: sideColumn + gutter, y: 0, width: breakRule, height: hairline, colour: 'black' }],
      height: hairline,
      space: { before: breakGap, after: breakGap, exact: false },
    }),
  ]
}
