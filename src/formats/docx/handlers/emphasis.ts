import { dressed } from '../inline/dressed.js'
import type { InlineHandler } from '../state.js'

export const emphasis: InlineHandler<'emphasis'> = (state, node, voice) =>
  state.pieces(node.children, dressed(voice, 'emphasis'))
