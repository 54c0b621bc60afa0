import { blockLabel } from '../block-label.js'
import type { BlockHandler } from '../state.js'

export const notice: BlockHandler<'notice'> = (state, node) => {
  const { follows } = state.place
  const box = follows === 'notice' ? 'nextNotice' : 'notice'
  return state.bookmarks.around(node.id, [
    ...blockLabel(state, node.label, state.styles.variant('BlockLabel', box)),
    ...state.at({ box }).all(node.children, node.label.length > 0 || follows === 'notice' ? null : follows),
  ])
}
