import { withStyle } from '../inline/with-style.js'
import type { InlineHandler } from '../state.js'

export const strong: InlineHandler<'strong'> = (state, node, formatting) =>
  state.pieces(node.children, withStyle(formatting, 'strong'))
