import type { Element, ElementContent } from 'xast'
import { xml } from '../../archive/write-xml.js'
import type { Contents, LanguageEntry, TitleBlock } from '../../model/report.js'
import { named } from './phrasing.js'
import type { AknState } from './state.js'

/** What stands above the text: each line says what it is. */
export function titleBlock(state: AknState, node: TitleBlock): Element[] {
  const { published } = state.report.metadata
  const line = (name: string, content: readonly ElementContent[] | null) =>
    content === null || content.length === 0 ? [] : [xml('p', { class: name }, content)]
  const plain = (name: string, element: string, value: string | null) =>
    value ? line(name, [xml(element, {}, value)]) : []
  const said = (name: string, content: TitleBlock['title']) =>
    content.length > 0 ? line(name, [...state.words(content)]) : []
  return [
    ...plain('organisation', 'docAuthority', node.organisation),
    ...plain('status', 'docStatus', node.status),
    ...(node.title.length > 0 ? line('title', [xml('docTitle', {}, state.words(node.title))]) : []),
    ...said('subtitle', node.subtitle),
    ...(node.placeAndDate
      ? line('date', [
          published === null
            ? { type: 'text', value: node.placeAndDate }
            : xml('docDate', { date: published }, node.placeAndDate),
        ])
      : []),
    ...plain('symbol', 'docNumber', node.symbol),
    ...(node.languages.length > 0 ? [languages(state, node.languages)] : []),
    ...said('abstract', node.abstract),
  ]
}

/** The top-level sections by number and title. */
export function contents(state: AknState, { label, entries }: Contents): Element[] {
  return [
    xml('p', { class: 'contents' }, label),
    xml(
      'toc',
      {},
      entries.map(({ target, number, title }) =>
        xml(
          'tocItem',
          { href: `#${target}`, level: 1 },
          number === null ? null : named('number', number),
          state.words(title),
        ),
      ),
    ),
  ]
}

/** The languages of the work in their own names. */
function languages({ report }: AknState, entries: readonly LanguageEntry[]): Element {
  return xml(
    'p',
    { class: 'languages' },
    entries.flatMap(({ language, direction, name }, index) => [
      ...(index === 0 ? [] : [{ type: 'text', value: ' \u00B7 ' } as const]),
      xml(
        'span',
        { 'xml:lang': language, 'its:dir': direction === report.direction ? null : direction },
        name,
      ),
    ]),
  )
}
