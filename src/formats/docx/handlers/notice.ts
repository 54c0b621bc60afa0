import { blockLabel } from '../block-label.js'
import type { BlockHandler } from '../state.js'
import { join } from '../xml/xml.js'

export const notice: BlockHandler<'notice'> = (state, node) =>
  state.bookmarks.around(
    node.id,
    join([
      blockLabel(state, node.label, state.styles.variant('BlockLabel', 'notice')),
      state.at({ box: 'notice' }).all(node.children),
    ]),
  )
