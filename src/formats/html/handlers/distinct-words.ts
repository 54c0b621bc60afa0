import type { Element } from 'hast'
import type { MarkedWords } from '../../../model/distinction.js'
import type { NodeOf } from '../../../model/report.js'
import { element } from '../element.js'
import type { HtmlState } from '../state.js'

function as(tagName: string): (state: HtmlState, node: NodeOf<MarkedWords>) => Element {
  return (state, { children }) => element(tagName, {}, state.all(children))
}

/** Words that differ from those around them in what they say, in the elements that HTML has for them. */
export const distinctWords = {
  subscript: as('sub'),
  superscript: as('sup'),
  insert: as('ins'),
  delete: as('del'),
  highlight: as('mark'),
  keyboard: as('kbd'),
}
