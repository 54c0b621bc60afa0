import type { BlockQuote } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, stack } from '../block.js'
import type { GalleyBlock } from '../node.js'
import { type ContentState, within } from '../state.js'
import { bodyFlow } from './body-flow.js'
import { flow } from './flow.js'

/** A quotation, indented by the hang of lists. */
export function blockquote(state: ContentState, node: BlockQuote): GalleyBlock[] {
  const indent = state.styles.script.spacing.listHang
  const inner = bodyFlow(state)
  const quotation = element(state.parent, 'BlockQuote', { id: node.id })
  const nodes = within(state, quotation, () =>
    flow(state, node.children, { ...inner, width: inner.width - indent, kind: 'blockquote' }),
  )
  const space = inner.gap
  return [
    block(state, stack(nodes, [indent, 0, 0, 0]), { space: { before: space, after: space, exact: false } }),
  ]
}
