import { picture } from '../picture.js'
import type { Handler } from '../state.js'

/** A picture inside a sentence. */
export const inlineImage: Handler<'inlineImage'> = (state, node) =>
  picture(state, node.media, node.alternative)
