import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A block of code, from left to right in every language. */
export const code: Handler<'code'> = (_state, node) =>
  element(
    'pre',
    { id: node.id },
    element(
      'code',
      { dir: 'ltr', ...(node.lang ? { className: [`language-${node.lang}`] } : {}) },
      node.value,
    ),
  )
