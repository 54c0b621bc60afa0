import { inline } from '../inline/inline.js'
import { blankList } from '../numbering/numbering.js'
import { paragraphElement } from '../paragraph-element.js'
import { leadingBlocks } from '../sequence.js'
import type { BlockHandler } from '../state.js'

export const actions: BlockHandler<'actions'> = (state, node) => [
  paragraphElement(
    state,
    `ActionsHeading${Math.min(9, Math.max(1, node.depth - 1))}`,
    state.bookmarks.around(node.id, inline(state, node.title)),
    // The style says it too; LibreOffice sets the empty number's tab only where the paragraph does.
    { numbering: { id: blankList, level: 0 } },
  ),
  ...state.at({ box: 'actions' }).all(node.children),
]

export const action: BlockHandler<'action'> = (state, node) =>
  leadingBlocks(state, node.children, {
    id: node.id,
    style: 'Action',
    numbering: state.numbering.action(node.number),
    prefix: [],
  })
