import { inline } from '../inline/inline.js'
import { divided } from '../pages/measure.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'

export const quote: BlockHandler<'quote'> = (state, node) => [
  paragraphElement(
    state,
    'Quote',
    state.bookmarks.around(node.id, inline(state, node.children)),
    divided(state, 'quote', node.children),
  ),
  ...(node.source.length > 0 ? [paragraphElement(state, 'QuoteSource', inline(state, node.source))] : []),
]
