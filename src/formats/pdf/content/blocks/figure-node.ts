import type { Figure } from '../../../../model/report.js'
import { element, slotOf } from '../../tags/element.js'
import { stack } from '../block.js'
import type { LeafNode, PdfNode } from '../node.js'
import { type ContentState, pictureOf, within } from '../state.js'
import { captionNode } from './caption-node.js'

export interface BuiltFigure {
  picture: LeafNode
  caption: PdfNode | null
}

/** A picture and its caption; structure holds both side by side, so that a reader who hears the alternative also
 * hears the caption. */
export function buildFigure(state: ContentState, node: Figure, width: number, height: number): BuiltFigure {
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
      ? within(state, group, () => captionNode(state, node, element(group, 'Caption')))
      : null,
  }
}

/** A figure inside an item, its caption below it. */
export function figureNode(state: ContentState, node: Figure, width: number): PdfNode {
  const { textHeight } = state.styles.design.page[state.context.options.paper]
  const { picture, caption } = buildFigure(state, node, width, textHeight / 2)
  return stack(caption ? [picture, caption] : [picture])
}
