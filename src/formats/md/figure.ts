import type { BlockContent, PhrasingContent } from 'mdast'
import { pictureWords } from '../../model/picture-words.js'
import type { Figure } from '../../model/report.js'
import { phrasing } from './phrasing.js'
import type { MdState } from './state.js'
import { caption } from './table.js'
import { anchor } from './tag.js'

/** A picture: its alternative text, as its own link or one to the picture on the page in HTML, and its caption. */
export function figure(state: MdState, node: Figure): BlockContent[] {
  const { id, alternative } = node
  if (!alternative) return caption(state, node, id)
  const words = phrasing([pictureWords(node)], { direction: state.report.direction })
  const shown: PhrasingContent[] =
    node.link || state.page === null
      ? words
      : [{ type: 'link', url: `${state.page}#${id}`, title: null, children: words }]
  return [
    { type: 'paragraph', children: [...anchor({ id, class: 'figure' }), ...shown] },
    ...caption(state, node, null),
  ]
}
