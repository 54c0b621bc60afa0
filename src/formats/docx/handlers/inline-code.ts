import { withStyle } from '../inline/with-style.js'
import type { InlineHandler } from '../state.js'

export const inlineCode: InlineHandler<'inlineCode'> = (_state, node, formatting) => [
  { type: 'text', text: node.value, formatting: withStyle(formatting, 'code') },
]
