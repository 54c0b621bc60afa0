import { plainText } from '../../../model/plain-text.js'
import type { Phrasing } from '../../../model/report.js'
import { element } from '../element.js'
import { formatList } from '../format-list.js'
import { languageList } from '../language-list.js'
import { isLongTitle } from '../long-title.js'
import type { Handler } from '../state.js'

/** What stands above the text. */
export const titleBlock: Handler<'titleBlock'> = (state, node) => {
  const line = (className: string, value: string | null) =>
    value ? element('p', { className: [className] }, value) : null
  const said = (className: string, content: readonly Phrasing[]) =>
    content.length > 0 ? element('p', { className: [className] }, state.all(content)) : null
  return element(
    'header',
    { className: ['title-block'] },
    line('organisation', node.organisation),
    languageList(state, node.languages),
    element(
      'div',
      { className: ['title'] },
      line('status', node.status),
      element(
        'hgroup',
        {},
        element(
          'h1',
          isLongTitle(state, plainText(node.title)) ? { className: ['long'] } : {},
          state.all(node.title),
        ),
        said('subtitle', node.subtitle),
      ),
      line('date', node.placeAndDate),
      formatList(state, node.symbol),
      said('abstract', node.abstract),
    ),
  )
}
