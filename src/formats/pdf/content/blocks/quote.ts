import type { Quote } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, stack } from '../block.js'
import { leaf } from '../leaf.js'
import type { GalleyBlock, LeafNode, PdfNode } from '../node.js'
import type { ContentState } from '../state.js'
import type { FlowStyle } from './flow-style.js'
import { ownWords, type ShapeWords, wordsOf } from './shape-words.js'

/** A pull quote with a bar in the gutter. */
export function quote(state: ContentState, node: Quote): GalleyBlock[] {
  const { beforeQuote, quoteBar, quoteBarOffset } = state.styles.design.spacing
  const { sideColumn, gutter } = state.styles.design.page
  return [
    block(state, stack(quoteParts(state, node, ownWords)), {
      bar: { x: sideColumn + gutter - quoteBarOffset, width: quoteBar },
      space: { before: beforeQuote, after: beforeQuote, exact: false },
      whole: true,
    }),
  ]
}

/** A pull quote inside an item. */
export function quoteNode(state: ContentState, node: Quote, style: FlowStyle): PdfNode {
  return stack(quoteParts(state, node, wordsOf(style)))
}

/** What is said, and who says it. */
function quoteParts(state: ContentState, node: Quote, words: ShapeWords): LeafNode[] {
  const { quoteSource } = state.styles.design.spacing
  const quotation = element(state.parent, 'BlockQuote', { kind: 'quoteBlock' })
  const said = words.formatting('quote', element(quotation, 'P', { id: node.id, kind: 'quote' }))
  const saying = leaf(state, node.children, said, words.options({ balanced: true }))
  if (node.source.length === 0) return [saying]
  const source = words.formatting('quoteSource', element(quotation, 'P', { kind: 'quoteSource' }))
  return [saying, leaf(state, node.source, source, words.options({ margin: [0, quoteSource, 0, 0] }))]
}
