import { largestOf } from '../../../model/arrays.js'
import type { List } from '../../../model/report.js'
import { element } from '../element.js'
import type { Handler } from '../state.js'

/** Longest markers that fit the hang of every list, and that of lists with long ones: `99.` and `99999.` */
const usual = 3
const long = 6

/** A list; its markers are those of the Report. */
export const list: Handler<'list'> = (state, node) =>
  element(
    node.ordered ? 'ol' : 'ul',
    {
      id: node.id,
      className: ['list', ...(node.spread ? ['spread'] : []), ...hangOf(node)],
      ...(node.start !== null && node.start !== 1 ? { start: node.start } : {}),
    },
    state.all(node.children),
  )

/** How far the words hang behind markers that are longer than most. */
function hangOf({ children }: List): string[] {
  const longest = largestOf(
    children.map(({ marker }) => [...marker].length),
    0,
  )
  return longest <= usual ? [] : longest <= long ? ['long-markers'] : ['longest-markers']
}
