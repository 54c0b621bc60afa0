import type { InlineHandler } from '../state.js'

export const text: InlineHandler<'text'> = (_state, node, voice) => [
  { type: 'text', text: node.value, voice },
]
