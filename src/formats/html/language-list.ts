import type { Element } from 'hast'
import type { LanguageEntry } from '../../model/report.js'
import { element } from './element.js'
import { pageOf } from './sibling-editions.js'
import type { HtmlState } from './state.js'

/** The languages of the publication in their own names, as links to their pages; null for a single language. */
export function languageList(state: HtmlState, languages: readonly LanguageEntry[]): Element | null {
  if (languages.length < 2) return null
  return element(
    'nav',
    { className: ['languages'], ariaLabel: state.context.language.words.languages },
    element(
      'ul',
      {},
      languages.map((entry) => element('li', {}, name(state, entry))),
    ),
  )
}

function name(state: HtmlState, entry: LanguageEntry): Element {
  const own = { lang: entry.language, dir: entry.direction }
  if (entry.current) return element('span', { ...own, ariaCurrent: 'page' }, entry.name)
  const href = pageOf(
    state.context.siblings.find(({ language }) => language === entry.language),
    state.format,
  )
  if (href === undefined) return element('span', own, entry.name)
  return element('a', { ...own, href, hrefLang: entry.language, rel: ['alternate'] }, entry.name)
}
