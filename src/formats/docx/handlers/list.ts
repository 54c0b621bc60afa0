import { levelStyle } from '../level-style.js'
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
  const items = node.children.flatMap((item, index) =>
    state
      .at({
        nesting,
        leading: { id: item.id, style, numbering: places[index] ?? null, prefix: [] },
      })
      .one(item),
  )
  return state.bookmarks.around(node.id, items)
}
