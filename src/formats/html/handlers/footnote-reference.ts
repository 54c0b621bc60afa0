import { separatorBefore } from '../../../model/note-separator.js'
import { element } from '../element.js'
import { fill } from '../fill.js'
import type { Handler } from '../state.js'

/** The mark of a note, which leads to it. */
export const footnoteReference: Handler<'footnoteReference'> = (state, node) => {
  const separator = separatorBefore(node)
  return element(
    'sup',
    {},
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
