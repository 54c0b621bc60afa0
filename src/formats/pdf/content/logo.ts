import { drawingOf } from '../../../media/drawing/drawing-of.js'
import { element, type StructureElement, slotOf } from '../tags/element.js'
import type { LeafNode } from './node.js'
import type { ContentState } from './state.js'

/** Above a logo, points. */
const above = 12

/** How wide a logo is and where it ends below the rule of the first page, points; null where the design has none. */
export function logoPlace({ styles, context }: ContentState): { width: number; bottom: number } | null {
  const { logo, spacing } = styles.design
  if (!logo) return null
  const size = drawingOf(context.font(logo))
  const scale = Math.min(spacing.logoWidth / size.width, spacing.logoHeight / size.height)
  return { width: size.width * scale, bottom: above + size.height * scale }
}

/** The organisation's logo as a picture whose alternative is its name; null where the design has none. */
export function logoNode(state: ContentState, parent: StructureElement, name: string): LeafNode | null {
  const { logo, spacing } = state.styles.design
  if (!logo) return null
  const bytes = state.context.font(logo)
  const size = drawingOf(bytes)
  const scale = Math.min(spacing.logoWidth / size.width, spacing.logoHeight / size.height)
  const figure = element(parent, 'Figure', { alternative: name })
  return {
    text: '',
    leaf: null,
    picture: {
      picture: { path: logo, kind: 'svg', bytes, hash: logo, width: size.width, height: size.height },
      width: size.width * scale,
      height: size.height * scale,
      place: slotOf(figure),
      element: figure,
      link: null,
    },
    margin: [0, above, 0, 0],
  }
}
