import { inline } from '../inline/inline.js'
import { levelStyle, placedStyle } from '../level-style.js'
import { blankList } from '../numbering/numbering.js'
import { divided } from '../pages/measure.js'
import { paragraphElement } from '../paragraph-element.js'
import { belowTable } from '../sequence.js'
import type { BlockHandler, DocxState } from '../state.js'

export const paragraph: BlockHandler<'paragraph'> = (state, node) => {
  const { leading } = state.place
  const content = state.bookmarks.around(node.id, inline(state, node.children))
  if (!leading) {
    const style = styleOf(state)
    // As for the heading of actions: the empty number's tab.
    const numbering =
      style === 'ActionContinue'
        ? { id: blankList, level: 0 }
        : node.number !== null
          ? state.numbering.paragraph(node.number)
          : null
    return [
      paragraphElement(state, belowTable(state, style), content, {
        ...(numbering ? { numbering } : {}),
        ...(style === 'ActionContinue' ? divided(state, 'action', node.children) : {}),
      }),
    ]
  }
  return [
    paragraphElement(
      state,
      belowTable(state, leading.style),
      state.bookmarks.around(leading.id, [...leading.prefix, ...content]),
      {
        ...(leading.numbering ? { numbering: leading.numbering } : {}),
        ...(leading.style === 'Action' ? divided(state, 'action', node.children) : {}),
      },
    ),
  ]
}

function styleOf(state: DocxState): string {
  const { place, styles } = state
  const { nesting, quotes, box, part, follows } = place
  if (quotes > 0) {
    const level = nesting + quotes - 1
    const style = placedStyle(state, 'BlockText', level)
    // The tint of a box goes on behind a quotation in it.
    return box && part !== 'notes' ? styles.variant(style, box) : style
  }
  if (nesting > 0) return levelStyle(state, 'ListContinue', nesting)
  if (part === 'notes') return 'FootnoteContinue'
  switch (box) {
    case 'actions':
      return 'ActionContinue'
    case 'notice':
    case 'nextNotice':
      return styles.variant('NoticeText', box)
    case null:
      return follows === 'list' ? styles.variant('BodyText', 'afterList') : 'BodyText'
  }
}
