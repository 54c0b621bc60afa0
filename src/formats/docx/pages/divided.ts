import type { TextStyleName } from '../../../model/design.js'
import { plainText } from '../../../model/plain-text.js'
import type { Phrasing } from '../../../model/report.js'
import type { DocxState } from '../state.js'
import type { ParagraphProperties } from '../xml/properties.js'
import { linesIn } from './measure.js'

/** Part of a page up to which a paragraph of a style that keeps its lines together moves to the next page as a whole. */
const whole = 0.4

/**
 * Lets the lines of a paragraph go on on the next page where its style keeps them together and they are many: moved as a
 * whole, they would leave a large part of the page before empty.
 */
export function divided(
  { script, geometry }: Pick<DocxState, 'script' | 'geometry'>,
  name: TextStyleName,
  content: readonly Phrasing[],
): Pick<ParagraphProperties, 'keepLines'> {
  const style = script.styles[name]
  const lines = linesIn(plainText(content), style.size, geometry.textWidth)
  return lines * style.leading <= geometry.paper.textHeight * whole ? {} : { keepLines: false }
}
