import { element } from '../element.js'
import type { Handler } from '../state.js'

export const reference: Handler<'reference'> = (state, node) =>
  element('a', { className: ['reference'], href: `#${node.target}` }, state.all(node.children))
