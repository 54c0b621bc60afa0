import type { InlineHandler } from '../state.js'

export const break_: InlineHandler<'break'> = (_state, _node, voice) => [{ type: 'text', text: '\n', voice }]
