import { levelStyle } from '../level-style.js'
import { inTurn } from '../sequence.js'
import type { BlockHandler } from '../state.js'

export const list: BlockHandler<'list'> = (state, node) => {
  const nesting = state.place.nesting + 1
  const style = levelStyle(state, node.ordered ? 'ListNumber' : 'ListBullet', nesting)
  const at = { nesting, isInNote: state.place.part === 'notes' }
  const places = node.ordered
    ? state.numbering.ordered(
        at,
        node.start ?? 1,
        node.children.map(({ marker }) => marker),
      )
    : node.children.map(({ marker }) => state.numbering.bullet(at, marker))
  const items = inTurn(node.children, state.place.follows, (item, follows, index) => {
    const leading = { id: item.id, style, numbering: places[index] ?? null, prefix: [] }
    return state.at({ nesting, leading, follows }).one(item)
  })
  return state.bookmarks.around(node.id, items)
}
