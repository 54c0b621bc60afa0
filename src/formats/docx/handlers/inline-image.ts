import { run } from '../inline/run.js'
import type { InlineHandler } from '../state.js'

export const inlineImage: InlineHandler<'inlineImage'> = (state, node, voice) => {
  const drawing = state.drawings.draw(state, {
    media: node.media,
    alternative: node.alternative,
    name: node.media,
    width: state.geometry.textWidth,
  })
  return [{ type: 'finished', components: [run(state, [drawing], voice)] }]
}
