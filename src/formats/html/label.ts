import type { Element } from 'hast'
import type { Phrasing } from '../../model/report.js'
import { element } from './element.js'
import type { HtmlState } from './state.js'

/** The label of people, figures or a notice: not a heading. */
export function label(state: HtmlState, content: readonly Phrasing[]): Element | null {
  return content.length > 0 ? element('p', { className: ['label'] }, state.all(content)) : null
}
