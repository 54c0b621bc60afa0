import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A link out of the document. */
export const link: Handler<'link'> = (state, node) =>
  element('a', { href: node.url, ...(node.title ? { title: node.title } : {}) }, state.all(node.children))
