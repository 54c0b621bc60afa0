import { element } from '../element.js'
import type { Handler } from '../state.js'

/** Code inside a sentence, from left to right in every language. */
export const inlineCode: Handler<'inlineCode'> = (_state, node) => element('code', { dir: 'ltr' }, node.value)
