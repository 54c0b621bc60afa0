import type { BlockQuote } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, stack } from '../block.js'
import type { GalleyBlock, Marker, PdfNode } from '../node.js'
import { type ContentState, within } from '../state.js'
import { bodyFlow, type Flow, type FlowStyle } from './flow-style.js'

/** Of quotations inside other blocks, points. */
const nestedIndent = 12

/** A quotation, indented by the hang of lists. */
export function blockquote(state: ContentState, node: BlockQuote, flow: Flow): GalleyBlock[] {
  const style = bodyFlow(state)
  const made = quotation(state, node, style, flow, state.styles.script.spacing.listHang)
  return [block(state, made, { space: { before: style.gap, after: style.gap, exact: false } })]
}

/** A quotation inside another block. */
export function blockquoteNode(
  state: ContentState,
  node: BlockQuote,
  style: FlowStyle,
  flow: Flow,
  marker: Marker | null,
): PdfNode {
  return quotation(state, node, style, flow, nestedIndent, marker)
}

function quotation(
  state: ContentState,
  node: BlockQuote,
  style: FlowStyle,
  flow: Flow,
  indent: number,
  marker: Marker | null = null,
): PdfNode {
  const inner: FlowStyle = { ...style, kind: 'blockquote', width: style.width - indent }
  const nodes = within(state, element(state.parent, 'BlockQuote', { id: node.id }), () =>
    flow(state, node.children, inner, marker),
  )
  return stack(nodes, [indent, 0, 0, 0])
}
