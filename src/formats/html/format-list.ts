import type { Element } from 'hast'
import type { FormatName, SiblingEdition } from '../../model/format.js'
import { element } from './element.js'
import type { HtmlState } from './state.js'

const others: Exclude<FormatName, 'html'>[] = ['pdf', 'docx']

/** Media type of each format. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** Links to the other declared formats of this language, and the edition's symbol; null without either. */
export function formatList(state: HtmlState, symbol: string | null): Element | null {
  const { words } = state.context.language
  const isOwn = (sibling: SiblingEdition) => sibling.language === state.report.language
  const own = state.context.siblings.find(isOwn)?.href ?? {}
  const links = others.flatMap((format) => {
    const href = own[format]
    return href === undefined
      ? []
      : [
          element(
            'li',
            {},
            element('a', { href, type: mediaTypes[format], rel: ['alternate'] }, words.formats[format]),
          ),
        ]
  })
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
