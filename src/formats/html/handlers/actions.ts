import { element } from '../element.js'
import { heading } from '../heading.js'
import type { Handler } from '../state.js'

/** A part of the page under a heading of its own. */
export const actions: Handler<'actions'> = (state, node) =>
  element(
    'section',
    { className: ['actions'], id: node.id },
    heading(node.depth, {}, state.all(node.title)),
    element('ol', {}, state.all(node.children)),
  )
