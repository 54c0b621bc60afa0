import { inline } from '../inline/inline.js'
import { paragraphElement } from '../paragraph-element.js'
import { endOfSection, openingTurned } from '../sections.js'
import type { BlockHandler } from '../state.js'

export const section: BlockHandler<'section'> = (state, node) => {
  const level = Math.min(9, Math.max(1, node.depth - 1))
  const numbering =
    level === 1
      ? state.numbering.section(node.number, node.label)
      : state.numbering.heading(node.number ?? node.label)
  const title = state.bookmarks.around(node.id, inline(state, node.title))
  const turned = openingTurned(state, node)
  return [
    ...(turned && turned !== state.place.turned ? endOfSection(state, false) : []),
    paragraphElement(state, `Heading${level}`, title, numbering ? { numbering } : {}),
    ...(turned ? state.at({ turned }) : state).all(node.children),
  ]
}
