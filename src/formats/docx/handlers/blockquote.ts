import type { BlockHandler } from '../state.js'

export const blockquote: BlockHandler<'blockquote'> = (state, node) =>
  state.bookmarks.around(node.id, state.at({ quotes: state.place.quotes + 1 }).all(node.children))
