import type { Figure } from '../../../../model/report.js'
import { block, fullPart, sidePart, stack } from '../block.js'
import type { GalleyBlock } from '../node.js'
import type { ContentState } from '../state.js'
import { pictureOf } from '../state.js'
import { buildFigure } from './figure-node.js'

/** A figure in the text column with its caption beside it, or over the full width with the caption above. */
export function figure(state: ContentState, node: Figure): GalleyBlock[] {
  const { aroundTable } = state.styles.design.spacing
  const { sideColumn, gutter, textColumn } = state.styles.design.page
  const { textHeight } = state.styles.design.page[state.context.options.paper]
  const wide = pictureOf(state, node.media).width > textColumn * 1.05
  const width = wide ? sideColumn + gutter + textColumn : textColumn
  const { picture, caption } = buildFigure(state, node, width, textHeight * 0.75)
  const space = { before: aroundTable, after: aroundTable, exact: false }
  if (wide) {
    const above = caption ? stack([caption, { ...picture, margin: [0, 6, 0, 0] }]) : picture
    return [block(state, above, { main: fullPart(state, above), space, whole: true })]
  }
  return [block(state, picture, { beside: caption ? [sidePart(state, caption)] : [], space, whole: true })]
}
