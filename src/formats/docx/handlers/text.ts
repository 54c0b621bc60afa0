import type { InlineHandler } from '../state.js'

export const text: InlineHandler<'text'> = (_state, node, formatting) => [
  { type: 'text', text: node.value, formatting },
]
