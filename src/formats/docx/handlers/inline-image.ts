import { scriptDesign } from '../../../model/script-design.js'
import { run } from '../inline/inline.js'
import { drawingLink } from '../inline/links.js'
import type { InlineHandler } from '../state.js'

/** Part of a line of running text that a picture in it takes, as in PDF. */
const partOfLine = 0.85

/** A picture inside a sentence, never higher than a line of running text. */
export const inlineImage: InlineHandler<'inlineImage'> = (state, node, formatting) => {
  const { design, language } = state.context
  const leading = scriptDesign(design, language.script).styles.body.leading
  const drawing = state.drawings.draw(state, {
    media: node.media,
    alternative: node.alternative,
    name: node.media,
    width: state.geometry.textWidth,
    height: leading * partOfLine,
    link: formatting.link && drawingLink(state, formatting.link),
  })
  return [{ type: 'finished', components: [run(state, [drawing], formatting)] }]
}
