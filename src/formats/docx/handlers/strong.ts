import { dressed } from '../inline/dressed.js'
import type { InlineHandler } from '../state.js'

export const strong: InlineHandler<'strong'> = (state, node, voice) =>
  state.pieces(node.children, dressed(voice, 'strong'))
