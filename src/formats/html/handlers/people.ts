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

/** HTML asks for a `dd` after each `dt`: somebody without function has a hidden one. */
export const person: Handler<'person'> = (state, node) =>
  element(
    'div',
    { id: node.id },
    element('dt', {}, state.all(node.name)),
    node.function.length > 0 ? element('dd', {}, state.all(node.function)) : element('dd', { hidden: true }),
  )
