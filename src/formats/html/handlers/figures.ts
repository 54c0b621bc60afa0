import { element } from '../element.js'
import { label } from '../label.js'
import type { Handler } from '../state.js'

/** Key figures under their label. */
export const figures: Handler<'figures'> = (state, node) =>
  element(
    'div',
    { className: ['figures'], id: node.id },
    label(state, node.label),
    element('ul', {}, state.all(node.children)),
  )
