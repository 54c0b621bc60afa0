import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A pull quote with its source. */
export const quote: Handler<'quote'> = (state, node) =>
  element(
    'figure',
    { className: ['quote'], id: node.id },
    element('blockquote', {}, element('p', {}, state.all(node.children))),
    node.source.length > 0 ? element('figcaption', {}, state.all(node.source)) : null,
  )
