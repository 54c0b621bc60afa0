import { pictureInLink } from '../../../model/picture-words.js'
import type { Figure } from '../../../model/report.js'
import { caption } from '../caption.js'
import { element } from '../element.js'
import type { Handler, HtmlState } from '../state.js'

/** A picture with its caption, in the link that it bears. */
export const figure: Handler<'figure'> = (state, node) =>
  element(
    'figure',
    { className: ['figure'], id: node.id },
    caption(state, node, 'figcaption'),
    element('div', { className: ['plate'], ...focusable(state, node) }, state.all([pictureInLink(node)])),
  )

/** Widest drawing, in CSS pixels, that stays legible on a phone; a wider one scrolls, and keyboards reach it or its link. */
const phone = 300

function focusable(state: HtmlState, node: Figure): { tabIndex?: number } {
  const facts = state.report.media[node.media]
  return !node.link && facts?.kind === 'svg' && facts.width > phone ? { tabIndex: 0 } : {}
}
