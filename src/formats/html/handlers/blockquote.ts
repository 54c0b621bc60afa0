import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A quotation of whole blocks. */
export const blockquote: Handler<'blockquote'> = (state, node) =>
  element('blockquote', { id: node.id }, state.all(node.children))
