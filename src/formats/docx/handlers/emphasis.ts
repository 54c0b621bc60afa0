import { withStyle } from '../inline/with-style.js'
import type { InlineHandler } from '../state.js'

export const emphasis: InlineHandler<'emphasis'> = (state, node, formatting) =>
  state.pieces(node.children, withStyle(formatting, 'emphasis'))
