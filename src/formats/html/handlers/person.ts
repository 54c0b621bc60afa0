import { element } from '../element.js'
import type { Handler } from '../state.js'

/** HTML asks for a `dd` after each `dt`: somebody without function has a hidden one. */
export const person: Handler<'person'> = (state, node) =>
  element(
    'div',
    { id: node.id },
    element('dt', {}, state.all(node.name)),
    node.function.length > 0 ? element('dd', {}, state.all(node.function)) : element('dd', { hidden: true }),
  )
