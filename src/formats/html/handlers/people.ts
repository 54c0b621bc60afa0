import { element } from '../element.js'
import { label } from '../label.js'
import type { Handler } from '../state.js'

/** People under their label. */
export const people: Handler<'people'> = (state, node) =>
  element(
    'div',
    { className: ['people'], id: node.id },
    label(state, node.label),
    element('dl', {}, state.all(node.children)),
  )
