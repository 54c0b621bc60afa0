import type { Phrasing } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { leaf } from '../leaf.js'
import type { LeafNode } from '../node.js'
import type { ContentState } from '../state.js'
import type { ShapeWords } from './shape-words.js'

/** A label or number that stands above what it belongs to, on its page; none where there is none. */
export function labelAbove(label: LeafNode | null): LeafNode[] {
  return label ? [{ ...label, keepsNext: true }] : []
}

/** The label of a shape, or null where it has none. It is no heading. */
export function shapeLabel(
  state: ContentState,
  content: readonly Phrasing[],
  words: ShapeWords,
): LeafNode | null {
  if (content.length === 0) return null
  const parent = element(state.parent, 'P', { kind: 'label' })
  return leaf(state, content, words.formatting('sideLabel', parent), words.options({}))
}
