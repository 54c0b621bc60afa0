import type { Figure, Table } from '../../../../model/report.js'
import { element, type StructureElement } from '../../tags/element.js'
import { stack } from '../block.js'
import { formatting } from '../inline.js'
import { leaf, line } from '../leaf.js'
import type { PdfNode } from '../node.js'
import type { ContentState } from '../state.js'

/**
 * A caption: its label ("Table 1") in the accent, then its words.
 *
 * @param keepsNext whether it stands on the page of what follows
 */
export function captionNode(
  state: ContentState,
  node: Table | Figure,
  parent: StructureElement,
  keepsNext: boolean,
): PdfNode {
  const label = node.label
    ? [
        line(state, node.label, {
          ...formatting('caption', element(parent, 'Lbl')),
          variation: { weight: 600 },
          colour: 'accent',
        }),
      ]
    : []
  const words = node.caption.length > 0 ? [leaf(state, node.caption, formatting('caption', parent))] : []
  return stack([...label, ...words].map((part) => ({ ...part, keepsNext })))
}
