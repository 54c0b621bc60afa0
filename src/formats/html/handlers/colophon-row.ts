import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A term of the colophon and what is said of it. */
export const colophonRow: Handler<'colophonRow'> = (state, node) =>
  element('div', {}, element('dt', {}, node.term), element('dd', {}, state.all(node.detail)))
