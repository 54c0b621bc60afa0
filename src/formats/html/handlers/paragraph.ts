import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A paragraph. */
export const paragraph: Handler<'paragraph'> = (state, node) =>
  element('p', { id: node.id }, state.all(node.children))
