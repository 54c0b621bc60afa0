import { landscape } from '../../../model/landscape.js'
import type { Geometry } from '../geometry.js'
import type { Look } from '../styles/look.js'
import type { ParagraphStyle } from '../styles/style.js'
import { measuredStyles } from './measured-styles.js'
import { paginate } from './paginate.js'
import { type Measures, noteHeights, writtenBoxes } from './written-boxes.js'
import { writtenXml } from './written-xml.js'

/** The parts that decide which page a section begins on. */
export interface PaginatedParts {
  /** `word/document.xml`. */
  document: string
  /** `word/footnotes.xml`. */
  footnotes: string
}

/** Result of a field that refers to a page: its instruction with what stands before its words, and those. No text is a tag. */
const pageReference =
  /(<w:instrText[^>]*> PAGEREF (\w+) \\h <\/w:instrText>(?:(?!w:fldCharType="end").)*?w:fldCharType="separate"(?:(?!w:fldCharType="end").)*?<w:t(?: [^>]*)?>)[^<]*/gu

/**
 * The document with the pages that its contents refer to, as Word will fill them: from mean widths of letters, the
 * styles and the paragraphs as they were written. Word itself counts anew when a reader updates the field.
 *
 * @param number a page in the language's digits
 */
export function numberContents(
  { document, footnotes }: PaginatedParts,
  look: Look,
  styles: readonly ParagraphStyle[],
  number: (page: string) => string,
): string {
  const measures: Measures = {
    styles: measuredStyles(look, styles),
    ...areasOf(look.geometry),
    padding: (style) => paddingOf(look, style),
  }
  const notes = noteHeights(measures, writtenXml(footnotes))
  const pageOf = paginate(writtenBoxes(measures, writtenXml(document), notes))
  return document.replace(
    pageReference,
    (_, before: string, name: string) => `${before}${number(String(pageOf.get(name) ?? 1))}`,
  )
}

function areasOf({ paper, fullWidth, turnedWidth }: Geometry): Pick<Measures, 'upright' | 'turned'> {
  return {
    upright: { width: fullWidth, height: paper.textHeight },
    turned: { width: turnedWidth, height: landscape(paper).textHeight },
  }
}

/** Points above and below the words of a cell. */
function paddingOf({ design }: Look, style: string): number {
  const { tableAbove, tableBelow, keyFigureRule } = design.spacing
  if (style.startsWith('Report')) return tableAbove + tableBelow
  return style === 'Figures' ? keyFigureRule : 0
}
