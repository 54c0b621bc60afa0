import { element } from '../element.js'
import type { Handler } from '../state.js'

/** Terms and their definitions. */
export const definitionList: Handler<'definitionList'> = (state, node) =>
  element('dl', { id: node.id, className: ['definitions'] }, state.all(node.children))

/** What belongs together shows by its order alone: terms, then their definitions. */
export const definitionGroup: Handler<'definitionGroup'> = (state, { terms, children }) => [
  ...state.all(terms),
  ...state.all(children),
]

/** A term. */
export const term: Handler<'term'> = (state, node) => element('dt', { id: node.id }, state.all(node.children))

/** A definition of the terms before it. */
export const definition: Handler<'definition'> = (state, node) =>
  element('dd', { id: node.id }, state.all(node.children))
