import { element } from '../element.js'
import type { Handler } from '../state.js'

/** Important words. */
export const strong: Handler<'strong'> = (state, node) => element('strong', {}, state.all(node.children))
