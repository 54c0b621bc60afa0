import { largestOf } from '../../../../model/arrays.js'
import { itemMarker } from '../../../../model/item-marker.js'
import type { List, ListItem } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, stack } from '../block.js'
import { formatting, plain } from '../inline.js'
import { leafText } from '../leaf.js'
import type { GalleyBlock, Marker, PdfNode } from '../node.js'
import { type ContentState, within } from '../state.js'
import { bodyFlow, type Flow, type FlowStyle, gapBelow } from './flow-style.js'

/** A list in the text column. */
export function list(state: ContentState, node: List, flow: Flow): GalleyBlock[] {
  const style = bodyFlow(state)
  return [
    block(state, listNode(state, node, style, flow), {
      space: { before: style.gap, after: style.gap, exact: false },
    }),
  ]
}

/** A list: markers hang before the items' first lines; their words are Lbl. */
export function listNode(state: ContentState, node: List, style: FlowStyle, flow: Flow): PdfNode {
  const list = element(state.parent, 'L', {
    id: node.id,
    attributes: [{ owner: 'List', numbering: node.ordered ? 'Decimal' : 'Disc' }],
  })
  const gap = state.styles.design.spacing.listItem
  const hang = largestOf(node.children.map((item) => markerWidth(state, item, style)))
  return within(state, list, () =>
    stack(
      node.children.map((item, index) => {
        const made = listItem(state, item, style, hang, flow)
        const above = node.children[index - 1]
        return above ? { ...made, margin: [hang, gapBelow(above.children, style, gap), 0, 0] } : made
      }),
    ),
  )
}

function listItem(state: ContentState, node: ListItem, style: FlowStyle, hang: number, flow: Flow) {
  const item = element(state.parent, 'LI', { id: node.id })
  const label = element(item, 'Lbl')
  const body = element(item, 'LBody')
  const marker: Marker = {
    text: leafText(state, plain(state, itemMarker(node), formatting(style.style, label)), style.style),
    hang,
    width: hang,
  }
  const inner: FlowStyle = { ...style, width: style.width - hang }
  const children = node.children.length > 0 ? node.children : [emptyParagraph(node.id)]
  const nodes = within(state, body, () => flow(state, children, inner, marker))
  return { ...stack(nodes), margin: [hang, 0, 0, 0] as [number, number, number, number] }
}

/** The hang of the design, or more where the markers are wider ("10."). */
function markerWidth(state: ContentState, item: ListItem, style: FlowStyle): number {
  const { listHang } = state.styles.script.spacing
  const { prepared } = leafText(state, plain(state, itemMarker(item), markerFormatting(style)), style.style)
  return Math.max(listHang, prepared.naturalWidth + 4)
}

function markerFormatting(style: FlowStyle) {
  return { ...formatting(style.style, element(null, 'Span')), parent: null }
}

function emptyParagraph(id: string) {
  return { type: 'paragraph' as const, id: `${id}-empty`, number: null, children: [] }
}
