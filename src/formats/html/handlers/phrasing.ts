import type { Element } from 'hast'
import type { MarkedWords } from '../../../model/distinction.js'
import type { NodeOf } from '../../../model/report.js'
import { element } from '../element.js'
import { keepWhole } from '../keep-whole.js'
import { picture } from '../picture.js'
import type { Handlers, HtmlState } from '../state.js'

/** Inline content that HTML has one element for, or none. */
export const phrasing = {
  /** What must not be divided stays together. */
  text: (state, node) => keepWhole(node.value, state.report.direction),
  emphasis: as('em'),
  strong: as('strong'),
  subscript: as('sub'),
  superscript: as('sup'),
  insert: as('ins'),
  delete: as('del'),
  highlight: as('mark'),
  keyboard: as('kbd'),
  /** Code reads from left to right in every language. */
  inlineCode: (_state, node) => element('code', { dir: 'ltr' }, node.value),
  break: () => element('br', {}),
  inlineImage: (state, node) => picture(state, node.media, node.alternative),
  /** `dir` isolates the words from their surroundings (HTML, "bidirectional text"). */
  span: (state, node) =>
    element('span', { lang: node.language, dir: node.direction }, state.all(node.children)),
  abbreviation: (_state, node) => element('abbr', { title: node.expansion }, node.value),
} satisfies Partial<Handlers>

function as(
  tagName: string,
): (state: HtmlState, node: NodeOf<'emphasis' | 'strong' | MarkedWords>) => Element {
  return (state, { children }) => element(tagName, {}, state.all(children))
}
