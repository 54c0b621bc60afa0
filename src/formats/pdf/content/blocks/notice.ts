import type { Notice } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, sidePart, stack } from '../block.js'
import type { GalleyBlock, LeafNode, PdfNode } from '../node.js'
import { type ContentState, within } from '../state.js'
import { bodyFlow, type Flow, type FlowStyle } from './flow-style.js'
import { labelAbove, shapeLabel } from './shape-label.js'
import { ownWords, type ShapeWords, wordsOf } from './shape-words.js'

/** A boxed remark: its label beside it, hairlines above and below. */
export function notice(state: ContentState, node: Notice, flow: Flow): GalleyBlock[] {
  const { aroundTable } = state.styles.design.spacing
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  const { hairline } = state.styles.design.rules
  const style: FlowStyle = { ...bodyFlow(state), style: 'panel', lines: 'plain' }
  const { label, nodes } = noticeParts(state, node, ownWords, style, flow)
  const line = {
    x: sideColumn + gutter,
    y: 0,
    width: textColumn,
    height: hairline,
    colour: 'black' as const,
  }
  return [
    block(state, stack(nodes, [0, 6, 0, 6]), {
      beside: label ? [sidePart(state, label)] : [],
      bars: [line],
      space: { before: aroundTable, after: 0, exact: false },
    }),
    block(state, stack([]), {
      bars: [line],
      height: hairline,
      breakBefore: 'never',
      space: { before: 0, after: aroundTable, exact: false },
    }),
  ]
}

/** A boxed remark inside an item: its label above its words. */
export function noticeNode(state: ContentState, node: Notice, style: FlowStyle, flow: Flow): PdfNode {
  const { label, nodes } = noticeParts(state, node, wordsOf(style), style, flow)
  return stack([...labelAbove(label), ...nodes])
}

function noticeParts(
  state: ContentState,
  node: Notice,
  words: ShapeWords,
  style: FlowStyle,
  flow: Flow,
): { label: LeafNode | null; nodes: PdfNode[] } {
  return within(state, element(state.parent, 'Div', { id: node.id, kind: 'notice' }), () => ({
    label: shapeLabel(state, node.label, words),
    nodes: flow(state, node.children, style),
  }))
}
