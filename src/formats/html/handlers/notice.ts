import { element } from '../element.js'
import { label } from '../label.js'
import type { Handler } from '../state.js'

/** A boxed remark. */
export const notice: Handler<'notice'> = (state, node) =>
  element(
    'div',
    { className: ['notice'], id: node.id, role: 'note' },
    label(state, node.label),
    state.all(node.children),
  )
