import { plainRuns } from '../inline/plain-runs.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { element, value } from '../xml/element.js'

/** Word's table of contents: a field with its entries and pages as they are now. */
export const contents: BlockHandler<'contents'> = (state, node) => {
  const last = node.entries.length - 1
  const entries = node.entries.flatMap((entry, index) =>
    state.at({ contents: { isFirst: index === 0, isLast: index === last } }).one(entry),
  )
  return [
    element(
      'w:sdt',
      {},
      element(
        'w:sdtPr',
        {},
        element(
          'w:docPartObj',
          {},
          value('w:docPartGallery', 'Table of Contents'),
          element('w:docPartUnique'),
        ),
      ),
      element(
        'w:sdtContent',
        {},
        paragraphElement(state, 'TOCHeading', plainRuns(state, node.label)),
        ...entries,
      ),
    ),
  ]
}
