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

/** The number is the link to the action itself, for people who cite it. */
export const action: Handler<'action'> = (state, node) =>
  element(
    'li',
    { className: ['action'], id: node.id },
    element('a', { className: ['number'], href: `#${node.id}` }, node.number),
    element('div', { className: ['words'] }, state.all(node.children)),
  )
