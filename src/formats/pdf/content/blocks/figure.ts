import type { Figure } from '../../../../model/report.js'
import { element, slotOf } from '../../tags/element.js'
import { block, fullPart, sidePart, stack } from '../block.js'
import type { GalleyBlock, LeafNode, PdfNode } from '../node.js'
import { type ContentState, pictureOf, within } from '../state.js'
import { captionNode } from './caption-node.js'
import type { FlowStyle } from './flow-style.js'

interface BuiltFigure {
  picture: LeafNode
  caption: PdfNode | null
}

/** A figure in the text column with its caption beside it, or over the full width with the caption above. */
export function figure(state: ContentState, node: Figure): GalleyBlock[] {
  const { aroundTable } = state.styles.design.spacing
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  const { textHeight } = state.styles.design.page[state.context.options.paper]
  const wide = pictureOf(state, node.media).width > textColumn * 1.05
  const width = wide ? sideColumn + gutter + textColumn : textColumn
  const { picture, caption } = buildFigure(state, node, width, textHeight * 0.75, wide)
  const space = { before: aroundTable, after: aroundTable, exact: false }
  if (wide) {
    const above = caption ? stack([caption, { ...picture, margin: [0, 6, 0, 0] }]) : picture
    return [block(state, above, { main: fullPart(state, above), space, whole: true })]
  }
  return [block(state, picture, { beside: caption ? [sidePart(state, caption)] : [], space, whole: true })]
}

/** A figure inside an item, its caption below it. */
export function figureNode(state: ContentState, node: Figure, { width }: FlowStyle): PdfNode {
  const { textHeight } = state.styles.design.page[state.context.options.paper]
  const { picture, caption } = buildFigure(state, node, width, textHeight / 2, false)
  return stack(caption ? [{ ...picture, keepsNext: true }, caption] : [picture])
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
  const place = node.alternative
    ? slotOf(element(group, 'Figure', { alternative: node.alternative }))
    : 'layout'
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
      },
    },
    caption: captioned
      ? within(state, group, () => captionNode(state, node, element(group, 'Caption'), above))
      : null,
  }
}
