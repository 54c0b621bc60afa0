import type { BlockHandler, DocxState } from '../state.js'

export const list: BlockHandler<'list'> = (state, node) => {
  const nesting = state.place.nesting + 1
  const style = styleOf(state, node.ordered ? 'ListNumber' : 'ListBullet', nesting)
  const places = node.ordered
    ? state.numbering.ordered(
        nesting,
        node.start ?? 1,
        node.children.map(({ marker }) => marker),
      )
    : node.children.map(({ marker }) => state.numbering.bullet(nesting, marker))
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

function styleOf({ place, styles }: DocxState, name: string, nesting: number): string {
  const base = `${name}${nesting > 1 ? Math.min(nesting, 5) : ''}`
  if (place.part === 'notes') return styles.variant(base, 'note')
  return place.box ? styles.variant(base, place.box) : base
}
