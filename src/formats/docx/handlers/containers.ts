import type { Handlers } from '../state.js'

/** Nodes that are nothing of their own in Word: only what they hold stands in the file. */
export const containers = {
  report: (state, node) => [
    ...state.one(node.titleBlock),
    ...(node.contents ? state.one(node.contents) : []),
    ...state.all(node.children),
    ...(node.colophon ? state.one(node.colophon) : []),
  ],
  blockquote: (state, node) =>
    state.bookmarks.around(
      node.id,
      state.at({ quotes: state.place.quotes + 1 }).all(node.children, state.place.follows),
    ),
} satisfies Partial<Handlers>
