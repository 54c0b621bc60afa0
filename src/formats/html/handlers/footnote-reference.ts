import { separatorBefore } from '../../../model/note-separator.js'
import { element } from '../element.js'
import { fill } from '../fill.js'
import type { Handler } from '../state.js'

/**
 * The mark of a note, which leads to it. In right-to-left text its direction isolates it: with the figure and the stop
 * before it (`2024.` and 1) it would be one figure, from left to right (UAX #9, W4).
 */
export const footnoteReference: Handler<'footnoteReference'> = (state, node) => {
  const separator = separatorBefore(node)
  return element(
    'sup',
    state.report.direction === 'rtl' ? { dir: 'rtl' } : {},
    ...(separator ? [element('span', { className: ['between'] }, separator)] : []),
    element(
      'a',
      {
        id: node.id,
        href: `#${node.target}`,
        role: 'doc-noteref',
        ariaLabel: fill(state.context.language.words.note, { number: node.mark.replace(/[()]/gu, '') }),
      },
      node.mark,
    ),
  )
}
