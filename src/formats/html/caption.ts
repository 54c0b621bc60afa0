import type { Element } from 'hast'
import type { Figure, Table } from '../../model/report.js'
import { element } from './element.js'
import type { HtmlState } from './state.js'

/** The caption of a table or figure with its label ("Table 1"), or null where there is neither. */
export function caption(
  state: HtmlState,
  node: Table | Figure,
  tagName: 'caption' | 'figcaption',
): Element | null {
  if (node.label === null && node.caption.length === 0) return null
  return element(
    tagName,
    {},
    node.label === null ? null : element('span', { className: ['label'] }, node.label),
    node.label !== null && node.caption.length > 0 ? ' ' : null,
    node.caption.length > 0 ? element('span', { className: ['words'] }, state.all(node.caption)) : null,
  )
}
