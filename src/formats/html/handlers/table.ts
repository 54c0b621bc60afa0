import { caption } from '../caption.js'
import { element } from '../element.js'
import type { Handler } from '../state.js'
import { tableRow } from './table-row.js'

/** The frame scrolls where a table is wider than the screen, and keyboards reach it. */
export const table: Handler<'table'> = (state, node) => {
  const { align, rowHeaders } = node
  const [head, ...body] = node.children
  return element(
    'div',
    { className: ['table'], tabIndex: 0 },
    element(
      'table',
      { id: node.id, ...(rowHeaders ? { className: ['row-headers'] } : {}) },
      caption(state, node, 'caption'),
      head ? element('thead', {}, tableRow(state, head, { isHead: true, align, rowHeaders })) : null,
      body.length > 0
        ? element(
            'tbody',
            {},
            body.flatMap((row) => tableRow(state, row, { isHead: false, align, rowHeaders })),
          )
        : null,
    ),
  )
}
