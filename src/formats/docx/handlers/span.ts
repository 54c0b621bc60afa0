import { withStyle } from '../inline/with-style.js'
import type { InlineHandler } from '../state.js'

/** Words in another language: their runs say it, so that Word proofs them in it. */
export const span: InlineHandler<'span'> = (state, node, formatting) =>
  state.pieces(node.children, {
    ...(node.language === state.report.language ? withStyle(formatting, 'named') : formatting),
    language: node.language,
    direction: node.direction,
    isForeign: true,
  })
