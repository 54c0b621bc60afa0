import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A paragraph. Its number is the link to the paragraph itself, for people who cite it. */
export const paragraph: Handler<'paragraph'> = (state, node) =>
  element(
    'p',
    { id: node.id, ...(node.number === null ? {} : { className: ['numbered'] }) },
    node.number === null ? null : element('a', { className: ['number'], href: `#${node.id}` }, node.number),
    state.all(node.children),
  )
