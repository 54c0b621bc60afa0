import type { InlineHandler } from '../state.js'

/** Word has no place for an expansion: the words alone. */
export const abbreviation: InlineHandler<'abbreviation'> = (_state, node, formatting) => [
  { type: 'text', text: node.value, formatting },
]
