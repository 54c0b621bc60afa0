import { element } from '../element.js'
import type { Handler } from '../state.js'

export const inlineCode: Handler<'inlineCode'> = (_state, node) => element('code', { dir: 'ltr' }, node.value)
