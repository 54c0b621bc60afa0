import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A list; its markers are those of the Report. */
export const list: Handler<'list'> = (state, node) =>
  element(
    node.ordered ? 'ol' : 'ul',
    {
      id: node.id,
      className: node.spread ? ['list', 'spread'] : ['list'],
      ...(node.start !== null && node.start !== 1 ? { start: node.start } : {}),
    },
    state.all(node.children),
  )
