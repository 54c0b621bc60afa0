import { words } from '../inline/run.js'
import type { BlockHandler } from '../state.js'
import { paragraphProperties } from '../xml/properties.js'
import { element } from '../xml/xml.js'

/** Code reads from left to right in every language. */
export const code: BlockHandler<'code'> = (state, node) => {
  const { nesting } = state.place
  const style = nesting > 0 ? state.styles.variant('SourceCode', 'level', nesting) : 'SourceCode'
  return element(
    'w:p',
    {},
    paragraphProperties(
      { style },
      state.report.direction === 'rtl' ? element('w:bidi', { 'w:val': 0 }) : null,
    ),
    state.bookmarks.around(node.id, element('w:r', {}, words(node.value))),
  )
}
