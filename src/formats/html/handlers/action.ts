import { element } from '../element.js'
import type { Handler } from '../state.js'

/** The number is the link to the action itself, for people who cite it. */
export const action: Handler<'action'> = (state, node) =>
  element(
    'li',
    { className: ['action'], id: node.id },
    element('a', { className: ['number'], href: `#${node.id}` }, node.number),
    element('div', { className: ['words'] }, state.all(node.children)),
  )
