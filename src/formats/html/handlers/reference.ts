import { plainText } from '../../../model/plain-text.js'
import { element } from '../element.js'
import type { Handler } from '../state.js'

/** Longest reference, in characters, that stays on one line: "action 2.3" is one thing. */
const short = 16

/** A link inside the document. */
export const reference: Handler<'reference'> = (state, node) => {
  const className = ['reference', ...(plainText(node.children).length <= short ? ['whole'] : [])]
  return element('a', { className, href: `#${node.target}` }, state.all(node.children))
}
