import { element } from '../element.js'
import type { Handler } from '../state.js'

/** What stands about the document at its end. */
export const colophon: Handler<'colophon'> = (state, node) =>
  element(
    'footer',
    { className: ['colophon'], id: state.ownId('colophon') },
    element('h2', {}, node.label),
    element('dl', {}, state.all(node.rows)),
  )

/** A term of the colophon and what is said of it. */
export const colophonRow: Handler<'colophonRow'> = (state, node) =>
  element('div', {}, element('dt', {}, node.term), element('dd', {}, state.all(node.detail)))
