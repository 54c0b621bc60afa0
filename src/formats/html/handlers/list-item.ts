import type { Element } from 'hast'
import { taskSigns } from '../../../model/item-marker.js'
import { element } from '../element.js'
import type { Handler, HtmlState } from '../state.js'

/** An item with its marker. */
export const listItem: Handler<'listItem'> = (state, node) =>
  element(
    'li',
    { id: node.id, dataMarker: node.marker },
    node.checked === null ? null : taskState(state, node.checked),
    state.all(node.children),
  )

function taskState(state: HtmlState, checked: boolean): Element {
  const { words } = state.context.language
  return element(
    'span',
    { className: ['task'], role: 'img', ariaLabel: checked ? words.done : words.toDo },
    checked ? taskSigns.done : taskSigns.toDo,
  )
}
