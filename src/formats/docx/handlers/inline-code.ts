import { dressed } from '../inline/dressed.js'
import type { InlineHandler } from '../state.js'

export const inlineCode: InlineHandler<'inlineCode'> = (_state, node, voice) => [
  { type: 'text', text: node.value, voice: dressed(voice, 'code') },
]
