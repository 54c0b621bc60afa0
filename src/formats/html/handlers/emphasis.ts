import { element } from '../element.js'
import type { Handler } from '../state.js'

/** Stressed words. */
export const emphasis: Handler<'emphasis'> = (state, node) => element('em', {}, state.all(node.children))
