import { element } from '../element.js'
import type { Handler } from '../state.js'

export const abbreviation: Handler<'abbreviation'> = (_state, node) =>
  element('abbr', { title: node.expansion }, node.value)
