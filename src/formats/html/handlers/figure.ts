import { caption } from '../caption.js'
import { element } from '../element.js'
import { picture } from '../picture.js'
import type { Handler } from '../state.js'

export const figure: Handler<'figure'> = (state, node) =>
  element(
    'figure',
    { className: ['figure'], id: node.id },
    caption(state, node, 'figcaption'),
    element('div', { className: ['plate'] }, picture(state, node.media, node.alternative)),
  )
