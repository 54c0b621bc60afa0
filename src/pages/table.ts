import type { Element } from 'hast'
import { type Child, element } from '../formats/html/element.js'

/** A table whose first column heads its rows. */
export function table(caption: string, head: readonly Child[], rows: readonly (readonly Child[])[]): Element {
  return element(
    'div',
    { className: ['table'], tabIndex: 0 },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          head.map((name) => element('th', { scope: 'col' }, name)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((cells) =>
          element(
            'tr',
            {},
            cells.map((cell, column) =>
              column === 0 ? element('th', { scope: 'row' }, cell) : element('td', {}, cell),
            ),
          ),
        ),
      ),
    ),
  )
}
