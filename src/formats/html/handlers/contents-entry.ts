import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A line of the contents. */
export const contentsEntry: Handler<'contentsEntry'> = (state, node) =>
  element(
    'li',
    {},
    element(
      'a',
      { href: `#${node.target}` },
      node.number === null ? null : element('span', { className: ['number'] }, node.number),
      node.number === null ? null : ' ',
      element('span', { className: ['words'] }, state.all(node.title)),
    ),
  )
