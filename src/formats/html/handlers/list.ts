import { element } from '../element.js'
import type { Handler } from '../state.js'

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
