import { Paragraph, type XmlComponent } from 'docx'
import type { DocxState } from './state.js'
import { paragraphChildren } from './xml/element.js'
import { type ParagraphProperties, paragraphProperties } from './xml/properties.js'

/** A paragraph: its style, its place in a list, the section that it ends, its direction and whether its lines are divided, nothing else of its own. */
export function paragraphElement(
  state: DocxState,
  style: string,
  content: readonly XmlComponent[],
  own: Pick<ParagraphProperties, 'numbering' | 'section' | 'keepLines'> = {},
): Paragraph {
  const { numbering, keepLines } = own
  const make = () =>
    paragraphProperties({
      style,
      ...own,
      ...(state.report.direction === 'rtl' ? { bidi: true } : {}),
    })
  const properties = own.section
    ? make()
    : state.shared(`paragraph ${style} ${numbering?.id} ${numbering?.level} ${keepLines}`, make)
  return new Paragraph({ children: paragraphChildren([properties, ...content]) })
}
