import { caption } from '../caption.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { element, join } from '../xml/xml.js'

/** A picture with its caption above; the drawing bears the id too, as its name. */
export const figure: BlockHandler<'figure'> = (state, node) => {
  const above = caption(state, node, 'figure')
  const drawing = element(
    'w:r',
    {},
    state.drawings.draw(state, {
      media: node.media,
      alternative: node.alternative,
      name: node.id,
      width: state.geometry.textWidth,
    }),
  )
  const content = above ? drawing : state.bookmarks.around(node.id, drawing)
  return join([above, paragraphElement(state, 'Figure', content)])
}
