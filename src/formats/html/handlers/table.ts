import { figurePadding } from '../../../model/figure-column.js'
import type { Table } from '../../../model/report.js'
import { caption } from '../caption.js'
import { element } from '../element.js'
import type { Handler, HtmlState } from '../state.js'
import { tableRow } from './table-row.js'

/** The frame scrolls where a table is wider than the screen; keyboards reach it, and readers hear what it holds. */
export const table: Handler<'table'> = (state, node) => {
  const { align, rowHeaders } = node
  const [head, ...body] = node.children
  const padding = figurePadding(node, state.report.direction, state.context.language.numbers.decimal)
  return element(
    'div',
    {
      className: ['table', ...(node.landscape ? ['landscape'] : [])],
      tabIndex: 0,
      role: 'group',
      ariaLabel: nameOf(state, node),
    },
    element(
      'table',
      { id: node.id, ...(rowHeaders ? { className: ['row-headers'] } : {}) },
      caption(state, node, 'caption'),
      head ? element('thead', {}, tableRow(state, head, { isHead: true, align, rowHeaders })) : null,
      body.length > 0
        ? element(
            'tbody',
            {},
            body.flatMap((row, index) =>
              tableRow(state, row, {
                isHead: false,
                align,
                rowHeaders,
                padding: align.map((_, column) => padding(index + 1, column)),
              }),
            ),
          )
        : null,
    ),
  )
}

/** "Table 1", or "Table" where it has no number. */
function nameOf({ context }: HtmlState, { label }: Table): string {
  return label ?? context.language.words.table.replace('{number}', '').trim()
}
