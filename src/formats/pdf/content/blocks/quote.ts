import type { Quote } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, stack } from '../block.js'
import { voice } from '../inline.js'
import { leaf } from '../leaf.js'
import type { GalleyBlock } from '../node.js'
import { type ContentState, within } from '../state.js'

/** A pull quote with a bar in the gutter. */
export function quote(state: ContentState, node: Quote): GalleyBlock[] {
  const { beforeQuote, quoteBar, quoteBarOffset, quoteSource } = state.styles.design.spacing
  const { sideColumn, gutter } = state.styles.design.page
  const quotation = element(state.parent, 'BlockQuote', { kind: 'quoteBlock' })
  const nodes = within(state, quotation, () => {
    const words = element(state.parent, 'P', { id: node.id, kind: 'quote' })
    const said = leaf(state, node.children, voice('quote', words), { balanced: true })
    if (node.source.length === 0) return [said]
    const source = element(state.parent, 'P', { kind: 'quoteSource' })
    return [said, leaf(state, node.source, voice('quoteSource', source), { margin: [0, quoteSource, 0, 0] })]
  })
  return [
    block(state, stack(nodes), {
      bar: { x: sideColumn + gutter - quoteBarOffset, width: quoteBar },
      space: { before: beforeQuote, after: beforeQuote, exact: false },
      whole: true,
    }),
  ]
}
