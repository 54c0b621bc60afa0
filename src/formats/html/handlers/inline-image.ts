import { picture } from '../picture.js'
import type { Handler } from '../state.js'

export const inlineImage: Handler<'inlineImage'> = (state, node) =>
  picture(state, node.media, node.alternative)
