import { dressed } from '../inline/dressed.js'
import type { InlineHandler } from '../state.js'

export const delete_: InlineHandler<'delete'> = (state, node, voice) =>
  state.pieces(node.children, dressed(voice, 'delete'))
