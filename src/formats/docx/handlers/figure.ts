import { Run } from 'docx'
import { caption } from '../caption.js'
import { drawingLink } from '../inline/links.js'
import { paragraphElement } from '../paragraph-element.js'
import { belowTable } from '../sequence.js'
import type { BlockHandler } from '../state.js'

/** A picture with its caption above; the drawing bears the id too, as its name. */
export const figure: BlockHandler<'figure'> = (state, node) => {
  const above = caption(state, node, 'figure')
  const drawing = state.drawings.draw(state, {
    media: node.media,
    alternative: node.alternative,
    name: node.id,
    width: state.geometry.textWidth,
    height: null,
    link: node.link ? drawingLink(state, node.link) : null,
  })
  const content = [new Run({ children: [drawing] })]
  return [
    ...above,
    paragraphElement(
      state,
      above.length > 0 ? 'Figure' : belowTable(state, 'Figure'),
      above.length > 0 ? content : state.bookmarks.around(node.id, content),
    ),
  ]
}
