import { blockLabel } from '../block-label.js'
import type { BlockHandler } from '../state.js'

export const notice: BlockHandler<'notice'> = (state, node) => {
  const box = state.place.follows === 'notice' ? 'nextNotice' : 'notice'
  return state.bookmarks.around(node.id, [
    ...blockLabel(state, node.label, state.styles.variant('BlockLabel', box)),
    ...state.at({ box }).all(node.children),
  ])
}
