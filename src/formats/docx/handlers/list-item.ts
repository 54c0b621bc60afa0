import type { XmlComponent } from 'docx'
import { taskSigns } from '../../../model/item-marker.js'
import { plainRuns } from '../inline/plain-runs.js'
import { leadingBlocks } from '../sequence.js'
import type { BlockHandler, DocxState } from '../state.js'
import { element, value } from '../xml/element.js'

export const listItem: BlockHandler<'listItem'> = (state, node) => {
  const { leading } = state.place
  if (!leading) throw new Error('A list item needs its list')
  return leadingBlocks(state.at({ leading: null, follows: state.place.follows }), node.children, {
    ...leading,
    prefix: node.checked === null ? [] : taskBox(state, node.checked),
  })
}

/** Word's own check box, named by the state in words. */
function taskBox(state: DocxState, isDone: boolean): XmlComponent[] {
  const { words } = state.context.language
  const box = element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      value('w:alias', isDone ? words.done : words.toDo),
      element('w14:checkbox', {}, element('w14:checked', { 'w14:val': isDone ? 1 : 0 })),
    ),
    element('w:sdtContent', {}, ...plainRuns(state, isDone ? taskSigns.done : taskSigns.toDo)),
  )
  return [box, ...plainRuns(state, '\u00A0')]
}
