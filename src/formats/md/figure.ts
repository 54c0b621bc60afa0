import type { BlockContent, PhrasingContent } from 'mdast'
import type { Figure } from '../../model/report.js'
import type { MdState } from './state.js'
import { caption } from './table.js'
import { anchor } from './tag.js'

/** A picture: its alternative text, as a link to the picture on the page in HTML, and its caption. */
export function figure(state: MdState, node: Figure): BlockContent[] {
  const { id, alternative } = node
  if (!alternative) return caption(state, node, id)
  const words: PhrasingContent[] = [{ type: 'text', value: alternative }]
  const shown: PhrasingContent[] =
    state.page === null ? words : [{ type: 'link', url: `${state.page}#${id}`, title: null, children: words }]
  return [
    { type: 'paragraph', children: [...anchor({ id, class: 'figure' }), ...shown] },
    ...caption(state, node, null),
  ]
}
