import { inline } from '../inline/inline.js'
import { levelStyle } from '../level-style.js'
import { paragraphElement } from '../paragraph-element.js'
import { belowTable, inTurn, leadingBlocks } from '../sequence.js'
import type { BlockHandler } from '../state.js'

/** Terms and definitions are paragraphs in styles of their own; what stands in a definition is one level deeper. */
export const definitionList: BlockHandler<'definitionList'> = (state, node) =>
  state.bookmarks.around(
    node.id,
    inTurn(node.children, state.place.follows, (group, follows) =>
      state.at({ nesting: state.place.nesting + 1, follows }).one(group),
    ),
  )

export const definitionGroup: BlockHandler<'definitionGroup'> = (state, { terms, children }) =>
  inTurn([...terms, ...children], state.place.follows, (one, follows) => state.at({ follows }).one(one))

export const term: BlockHandler<'term'> = (state, node) => [
  paragraphElement(
    state,
    belowTable(state, levelStyle(state, 'Term', state.place.nesting)),
    state.bookmarks.around(node.id, inline(state, node.children)),
  ),
]

export const definition: BlockHandler<'definition'> = (state, node) => {
  // Nothing stands in front of a definition, so one that begins with a table needs no paragraph for it.
  if (node.children[0]?.type !== 'paragraph')
    return state.bookmarks.around(node.id, state.all(node.children, state.place.follows))
  return leadingBlocks(state, node.children, {
    id: node.id,
    style: levelStyle(state, 'Definition', state.place.nesting),
    numbering: null,
    prefix: [],
  })
}
