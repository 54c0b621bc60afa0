import type { InlineHandler } from '../state.js'

/** Word has no place for an expansion: the words alone. */
export const abbreviation: InlineHandler<'abbreviation'> = (_state, node, voice) => [
  { type: 'text', text: node.value, voice },
]
