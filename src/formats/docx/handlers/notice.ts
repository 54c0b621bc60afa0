import { blockLabel } from '../block-label.js'
import type { BlockHandler } from '../state.js'

export const notice: BlockHandler<'notice'> = (state, node) =>
  state.bookmarks.around(node.id, [
    ...blockLabel(state, node.label, state.styles.variant('BlockLabel', 'notice')),
    ...state.at({ box: 'notice' }).all(node.children),
  ])
