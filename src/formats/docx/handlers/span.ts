import { dressed } from '../inline/dressed.js'
import type { InlineHandler } from '../state.js'

/** Words in another language: their runs say it, so that Word proofs them in it. */
export const span: InlineHandler<'span'> = (state, node, voice) =>
  state.pieces(node.children, {
    ...(node.language === state.report.language ? dressed(voice, 'named') : voice),
    language: node.language,
    direction: node.direction,
    isForeign: true,
  })
