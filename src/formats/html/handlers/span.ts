import { element } from '../element.js'
import type { Handler } from '../state.js'

/** `dir` isolates the words from their surroundings (HTML, "bidirectional text"). */
export const span: Handler<'span'> = (state, node) =>
  element('span', { lang: node.language, dir: node.direction }, state.all(node.children))
