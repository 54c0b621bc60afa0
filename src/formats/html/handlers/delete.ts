import { element } from '../element.js'
import type { Handler } from '../state.js'

/** Named after its node with an underscore: `delete` is a word of JavaScript. */
export const delete_: Handler<'delete'> = (state, node) => element('del', {}, state.all(node.children))
