import type { Element } from 'hast'
import { type Child, element } from '../formats/html/element.js'

/** A list of terms and what they stand for. */
export function terms(rows: readonly (readonly [Child, Child])[]): Element {
  return element(
    'dl',
    { className: ['terms'] },
    rows.map(([term, detail]) => element('div', {}, element('dt', {}, term), element('dd', {}, detail))),
  )
}
