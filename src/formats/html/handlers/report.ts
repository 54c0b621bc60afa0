import { element } from '../element.js'
import { head } from '../head.js'
import { notes } from '../notes.js'
import type { Handler } from '../state.js'

/** The whole page, as the only child of the tree's root. */
export const report: Handler<'report'> = (state, node) => {
  const main = state.ownId('content')
  const body = element(
    'body',
    {},
    element('a', { className: ['skip'], href: `#${main}` }, state.context.language.words.skipToContent),
    state.one(node.titleBlock),
    node.contents ? state.one(node.contents) : null,
    element('main', { id: main, tabIndex: -1 }, state.all(node.children), notes(state)),
    node.colophon ? state.one(node.colophon) : null,
  )
  return [element('html', { lang: node.language, dir: node.direction }, head(state), body)]
}
