import { element } from '../element.js'
import type { Handler } from '../state.js'

/** An abbreviation with its expansion as its title. */
export const abbreviation: Handler<'abbreviation'> = (_state, node) =>
  element('abbr', { title: node.expansion }, node.value)
