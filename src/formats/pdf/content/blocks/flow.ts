import type { Block, NodeOf } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { stack } from '../block.js'
import { formatting } from '../inline.js'
import { leaf } from '../leaf.js'
import type { Marker, PdfNode } from '../node.js'
import type { ContentState } from '../state.js'
import { actionsNode } from './actions.js'
import { blockquoteNode } from './blockquote.js'
import { codeNode } from './code.js'
import { definitionListNode } from './definition-list.js'
import { figureNode } from './figure.js'
import { figuresNode } from './figures.js'
import type { FlowStyle } from './flow-style.js'
import { listNode } from './list.js'
import { noticeNode } from './notice.js'
import { peopleNode } from './people.js'
import { quoteNode } from './quote.js'
import { tableNode } from './table-node.js'

/** Blocks that cannot hang a marker before their first line. */
type NodeHandlers = {
  [Type in Exclude<Block['type'], 'paragraph' | 'blockquote'>]: (
    state: ContentState,
    node: NodeOf<Type>,
    style: FlowStyle,
  ) => PdfNode
}

const handlers = {
  actions: (state, node, style) => actionsNode(state, node, style, flow),
  code: codeNode,
  definitionList: (state, node, style) => definitionListNode(state, node, style, flow),
  figure: figureNode,
  figures: figuresNode,
  list: (state, node, style) => listNode(state, node, style, flow),
  notice: (state, node, style) => noticeNode(state, node, style, flow),
  people: peopleNode,
  quote: quoteNode,
  table: (state, node, style) => tableNode(state, node, [style.width], 'above').node,
  thematicBreak: (_state, _node, style) => stack([], [0, 0, 0, style.gap]),
} satisfies NodeHandlers

/** Blocks inside a container as one stack of nodes. The first paragraph may take a marker. */
export function flow(
  state: ContentState,
  blocks: readonly Block[],
  style: FlowStyle,
  marker: Marker | null = null,
): PdfNode[] {
  let waiting = marker
  return blocks.map((node, index) => {
    const gap = index === 0 ? 0 : marker && node.type === 'list' ? listGap(state, style) : style.gap
    const taken = waiting
    waiting = null
    return spaced(flowBlock(state, node, style, taken), gap)
  })
}

/** A list inside an item goes on as its items do. */
function listGap(state: ContentState, { gap }: FlowStyle): number {
  return Math.min(gap, state.styles.design.spacing.listItem)
}

function flowBlock(state: ContentState, node: Block, style: FlowStyle, marker: Marker | null): PdfNode {
  if (node.type === 'paragraph') {
    const kind = style.kind === null ? {} : { kind: style.kind }
    const said = formatting(style.style, element(state.parent, 'P', { id: node.id, ...kind }))
    return leaf(state, node.children, said, { lines: style.lines, running: style.running, marker })
  }
  if (node.type === 'blockquote') return blockquoteNode(state, node, style, flow, marker)
  // One handler per type, which the compiler cannot follow through the index.
  const handle = handlers[node.type] as (state: ContentState, node: Block, style: FlowStyle) => PdfNode
  return markedFirst(style, marker, () => handle(state, node, style))
}

/** A block that cannot hang a marker before its first line gets it on a line of its own, to which links to the item lead. */
function markedFirst(style: FlowStyle, marker: Marker | null, make: () => PdfNode): PdfNode {
  if (!marker) return make()
  const alone = { text: '' as const, leaf: { ...marker.text }, picture: null }
  return stack([{ ...alone, margin: [-marker.hang, 0, 0, 0] }, spaced(make(), style.gap)])
}

function spaced(node: PdfNode, gap: number): PdfNode {
  if (gap === 0) return node
  const [left = 0, top = 0, right = 0, bottom = 0] = node.margin ?? []
  return { ...node, margin: [left, top + gap, right, bottom] }
}
