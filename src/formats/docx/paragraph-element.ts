import type { DocxState } from './state.js'
import { type ParagraphProperties, paragraphProperties } from './xml/properties.js'
import { element, type Xml } from './xml/xml.js'

/** A paragraph: its style, its place in a list and its direction, nothing else of its own. */
export function paragraphElement(
  state: DocxState,
  style: string,
  content: Xml,
  own: Pick<ParagraphProperties, 'numbering'> = {},
): Xml {
  return element(
    'w:p',
    {},
    paragraphProperties({
      style,
      ...own,
      bidi: state.report.direction === 'rtl',
    }),
    content,
  )
}
