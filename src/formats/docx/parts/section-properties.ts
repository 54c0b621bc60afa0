import {
  createColumns,
  createHeaderFooterReference,
  createPageMargin,
  createPageSize,
  HeaderFooterType,
  OnOffElement,
  type XmlComponent,
} from 'docx'
import { landscape } from '../../../model/landscape.js'
import type { DocxState } from '../state.js'
import { element } from '../xml/element.js'
import { twips } from '../xml/properties.js'

/** Numbers of the relationships to the running head and the feet. */
export interface Running {
  header: number
  footer: number
  firstFooter: number
}

/**
 * `w:sectPr`: a section, whose first page has no running head unless it follows the cover (ECMA-376 part 1,
 * §17.6.17). docx's own knows no right-to-left section, and puts every section on a grid of lines.
 */
export function sectionProperties(
  state: DocxState,
  running: Running,
  hasFirstPage: boolean,
  isTurned = false,
): XmlComponent {
  const { bottom } = state.geometry
  const paper = isTurned ? landscape(state.geometry.paper) : state.geometry.paper
  const isRightToLeft = state.report.direction === 'rtl'
  const [left, right] = isRightToLeft
    ? [paper.marginEnd, paper.marginStart]
    : [paper.marginStart, paper.marginEnd]
  const size = state.script.styles.runningHead.size
  const { HEADER, FOOTER } = HeaderFooterType
  return element(
    'w:sectPr',
    {},
    createHeaderFooterReference(HEADER, { type: 'default', id: running.header }),
    createHeaderFooterReference(FOOTER, { type: 'default', id: running.footer }),
    hasFirstPage ? createHeaderFooterReference(FOOTER, { type: 'first', id: running.firstFooter }) : null,
    // docx turns the paper itself.
    createPageSize({
      width: twips(state.geometry.paper.width),
      height: twips(state.geometry.paper.height),
      orientation: isTurned ? 'landscape' : 'portrait',
    }),
    createPageMargin(
      twips(paper.textTop),
      twips(right),
      twips(bottom),
      twips(left),
      twips(Math.max(0, paper.headBaseline - size)),
      twips(Math.max(0, paper.height - paper.footBaseline - 3)),
      0,
    ),
    createColumns({ space: twips(state.context.design.page.gutter) }),
    hasFirstPage ? new OnOffElement('w:titlePg') : null,
    isRightToLeft ? new OnOffElement('w:bidi') : null,
  )
}
