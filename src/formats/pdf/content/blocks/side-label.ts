import type { Phrasing } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { voice } from '../inline.js'
import { leaf } from '../leaf.js'
import type { LeafNode } from '../node.js'
import type { ContentState } from '../state.js'

/** The label of a block in the side column, or null where it has none. It is no heading. */
export function sideLabel(state: ContentState, content: readonly Phrasing[]): LeafNode | null {
  if (content.length === 0) return null
  return leaf(state, content, voice('sideLabel', element(state.parent, 'P', { kind: 'label' })))
}
