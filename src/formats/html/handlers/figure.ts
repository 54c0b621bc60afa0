import type { Figure } from '../../../model/report.js'
import { caption } from '../caption.js'
import { element } from '../element.js'
import { picture } from '../picture.js'
import type { Handler, HtmlState } from '../state.js'

/** A picture with its caption. */
export const figure: Handler<'figure'> = (state, node) =>
  element(
    'figure',
    { className: ['figure'], id: node.id },
    caption(state, node, 'figcaption'),
    element(
      'div',
      { className: ['plate'], ...focusable(state, node) },
      picture(state, node.media, node.alternative),
    ),
  )

/** Widest drawing, in CSS pixels, that stays legible on a phone; a wider one scrolls, and keyboards reach it. */
const phone = 300

function focusable(state: HtmlState, node: Figure): { tabIndex?: number } {
  const facts = state.report.media[node.media]
  return facts?.kind === 'svg' && facts.width > phone ? { tabIndex: 0 } : {}
}
