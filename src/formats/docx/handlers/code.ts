import { Paragraph, Run } from 'docx'
import { expandTabs } from '../../../model/expand-tabs.js'
import { words } from '../inline/inline.js'
import { placedStyle } from '../level-style.js'
import { belowTable } from '../sequence.js'
import type { BlockHandler } from '../state.js'
import { paragraphChildren } from '../xml/element.js'

/** Code reads from left to right in every language. */
export const code: BlockHandler<'code'> = (state, node) => [
  new Paragraph({
    style: belowTable(state, placedStyle(state, 'SourceCode', state.place.nesting)),
    ...(state.report.direction === 'rtl' ? { bidirectional: false } : {}),
    children: paragraphChildren(
      state.bookmarks.around(node.id, [new Run({ children: words(expandTabs(node.value)) })]),
    ),
  }),
]
