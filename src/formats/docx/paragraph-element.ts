import { Paragraph, type XmlComponent } from 'docx'
import type { DocxState } from './state.js'
import { paragraphChildren } from './xml/element.js'
import { type ParagraphProperties, paragraphProperties } from './xml/properties.js'

/** A paragraph: its style, its place in a list, the section that it ends, its direction and whether it is
 * divided or parted from the next, nothing else of its own. */
export function paragraphElement(
  state: DocxState,
  style: string,
  content: readonly XmlComponent[],
  own: Pick<ParagraphProperties, 'numbering' | 'section' | 'keepLines' | 'keepNext'> = {},
): Paragraph {
  const { numbering, keepLines, keepNext } = own
  const make = () =>
    paragraphProperties({
      style,
      ...own,
      ...(state.report.direction === 'rtl' ? { bidi: true } : {}),
    })
  const properties = own.section
    ? make()
    : state.shared(`paragraph ${style} ${numbering?.id} ${numbering?.level} ${keepLines} ${keepNext}`, make)
  return new Paragraph({ children: paragraphChildren([properties, ...content]) })
}
