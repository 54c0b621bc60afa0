import type { Figure } from '../../../../model/report.js'
import { element, type StructureElement, slotOf } from '../../tags/element.js'
import { block, fullPart, sidePart, stack } from '../block.js'
import { addressRuns, formatting } from '../inline.js'
import { leafOf } from '../leaf.js'
import { blockLinkElement } from '../link-element.js'
import type { GalleyBlock, LeafNode, LinkMark, PdfNode } from '../node.js'
import { type ContentState, pictureOf, within } from '../state.js'
import { captionNode } from './caption-node.js'
import type { FlowStyle } from './flow-style.js'

interface BuiltFigure {
  picture: LeafNode
  /** Where the picture leads, below it, where paper says so. */
  address: LeafNode | null
  caption: PdfNode | null
}

/** A figure in the text column with its caption beside it, or over the full width with the caption above. */
export function figure(state: ContentState, node: Figure): GalleyBlock[] {
  const { aroundTable } = state.styles.design.spacing
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  const { textHeight } = state.styles.design.page[state.context.options.paper]
  const wide = pictureOf(state, node.media).width > textColumn * 1.05
  const width = wide ? sideColumn + gutter + textColumn : textColumn
  const { picture, address, caption } = buildFigure(state, node, width, textHeight * 0.75, wide)
  const space = { before: aroundTable, after: aroundTable, exact: false }
  const shown = address ? stack([picture, address]) : picture
  if (wide) {
    const above = caption ? stack([caption, { ...shown, margin: [0, 6, 0, 0] }]) : shown
    return [block(state, above, { main: fullPart(state, above), space, whole: true })]
  }
  // It begins beside the picture, and not beside the line below it.
  const baseline = address ? state.styles.baseline('caption') : null
  const beside = caption ? [sidePart(state, caption, baseline)] : []
  return [block(state, shown, { beside, space, whole: true })]
}

/** Space between a picture and the caption below it, points, as between a table and the caption above it. */
const captionGap = 4

/** A figure inside an item, its caption below it. */
export function figureNode(state: ContentState, node: Figure, { width }: FlowStyle): PdfNode {
  const { textHeight } = state.styles.design.page[state.context.options.paper]
  const { picture, address, caption } = buildFigure(state, node, width, textHeight / 2, false)
  const shown = address ? [picture, address] : [picture]
  if (!caption) return stack(shown)
  const below: PdfNode = { ...caption, margin: [0, captionGap, 0, 0] }
  return stack([...shown.map((part) => ({ ...part, keepsNext: true })), below])
}

/**
 * A picture and its caption; structure holds both side by side, so that a reader who hears the alternative also
 * hears the caption.
 *
 * @param above whether the caption stands above the picture, on its page
 */
function buildFigure(
  state: ContentState,
  node: Figure,
  width: number,
  height: number,
  above: boolean,
): BuiltFigure {
  const group = element(state.parent, 'Div', { id: node.id, kind: 'figure' })
  const picture = pictureOf(state, node.media)
  const scale = Math.min(1, width / picture.width, height / picture.height)
  const { parent, link } = linked(node, group)
  const place = node.alternative
    ? slotOf(element(parent, 'Figure', { alternative: node.alternative }))
    : 'layout'
  const address = addressBelow(state, node, link, parent)
  const captioned = node.label !== null || node.caption.length > 0
  return {
    picture: {
      text: '',
      leaf: null,
      picture: {
        picture,
        width: picture.width * scale,
        height: picture.height * scale,
        place,
        element: group,
        link,
      },
      ...(address ? { keepsNext: true } : {}),
    },
    address,
    caption: captioned
      ? within(state, group, () => captionNode(state, node, element(group, 'Caption'), above))
      : null,
  }
}

/** What the picture stands in, and where a click on it leads. */
function linked(node: Figure, group: StructureElement): { parent: StructureElement; link: LinkMark | null } {
  return node.link
    ? blockLinkElement(group, node.link, [{ type: 'text', value: node.alternative }])
    : { parent: group, link: null }
}

function addressBelow(
  state: ContentState,
  node: Figure,
  link: LinkMark | null,
  parent: StructureElement,
): LeafNode | null {
  if (node.link?.type !== 'link') return null
  const runs = addressRuns(state, node.link, { ...formatting('caption', parent), link })
  return runs.length > 0 ? leafOf(state, runs, 'caption') : null
}
