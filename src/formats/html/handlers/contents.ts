import type { Element } from 'hast'
import { element } from '../element.js'
import type { Handler, HtmlState } from '../state.js'

/**
 * The contents are one list. On a phone it opens and closes; beside the text it always shows, and the label
 * stands in place of the control.
 */
export const contents: Handler<'contents'> = (state, node) => {
  const after = backMatter(state)
  return element(
    'nav',
    { className: ['contents'], ariaLabel: node.label },
    element('p', { className: ['label'], ariaHidden: 'true' }, node.label),
    element(
      'details',
      {},
      element('summary', {}, node.label),
      element('ol', {}, state.all(node.entries)),
      after.length > 0 ? element('ul', {}, after) : null,
    ),
  )
}

function backMatter(state: HtmlState): Element[] {
  const { footnotes, colophon } = state.report
  const link = (id: string, words: string) => element('li', {}, element('a', { href: `#${id}` }, words))
  return [
    ...(footnotes.length > 0 ? [link(state.ownId('notes'), state.context.language.words.notes)] : []),
    ...(colophon ? [link(state.ownId('colophon'), colophon.label)] : []),
  ]
}
