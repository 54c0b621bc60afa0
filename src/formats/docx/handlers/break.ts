import type { InlineHandler } from '../state.js'

export const break_: InlineHandler<'break'> = (_state, _node, formatting) => [
  { type: 'text', text: '\n', formatting },
]
