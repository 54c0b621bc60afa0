import type { Element } from 'hast'
import { element } from './element.js'
import { otherEditions } from './sibling-editions.js'
import type { HtmlState } from './state.js'

/** Links to the other declared formats of this language, and the edition's symbol; null without either. */
export function formatList(state: HtmlState, symbol: string | null): Element | null {
  const { words } = state.context.language
  const own = state.context.siblings.find(({ language }) => language === state.report.language)
  const links = otherEditions(own, state.format).map(({ format, label, mediaType, href }) =>
    element(
      'li',
      {},
      element('a', { href, type: mediaType, rel: ['alternate'] }, words.formats[format] ?? label),
    ),
  )
  const list = links.length > 0 ? element('ul', {}, links) : null
  if (!list && !symbol) return null
  const navigation = list
    ? element('nav', { className: ['formats'], ariaLabel: words.otherFormats }, list)
    : null
  return element(
    'div',
    { className: ['edition'] },
    navigation,
    symbol ? element('p', { className: ['symbol'], dir: 'ltr' }, symbol) : null,
  )
}
