import { inline } from '../inline/inline.js'
import { blankList } from '../numbering/numbering.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler, DocxState } from '../state.js'

export const paragraph: BlockHandler<'paragraph'> = (state, node) => {
  const { leading } = state.place
  const content = state.bookmarks.around(node.id, inline(state, node.children))
  if (!leading) {
    const style = styleOf(state)
    // As for the heading of actions: the empty number's tab.
    const own = style === 'ActionContinue' ? { numbering: { id: blankList, level: 0 } } : {}
    return [paragraphElement(state, style, content, own)]
  }
  return [
    paragraphElement(
      state,
      leading.style,
      state.bookmarks.around(leading.id, [...leading.prefix, ...content]),
      leading.numbering ? { numbering: leading.numbering } : {},
    ),
  ]
}

function styleOf({ place, styles }: DocxState): string {
  const { nesting, quotes, box, part, follows } = place
  if (quotes > 0) {
    const level = nesting + quotes - 1
    return level > 0 ? styles.variant('BlockText', 'level', level) : 'BlockText'
  }
  if (nesting > 0) {
    const base = `ListContinue${nesting > 1 ? Math.min(nesting, 5) : ''}`
    if (part === 'notes') return styles.variant(base, 'note')
    return box ? styles.variant(base, box) : base
  }
  if (part === 'notes') return 'FootnoteContinue'
  switch (box) {
    case 'actions':
      return 'ActionContinue'
    case 'notice':
      return styles.variant('NoticeText', 'notice')
    case null:
      return follows === null
        ? 'BodyText'
        : styles.variant('BodyText', follows === 'table' ? 'afterTable' : 'afterList')
  }
}
