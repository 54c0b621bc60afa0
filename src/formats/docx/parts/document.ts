import type { DocxState } from '../state.js'
import { namespaces } from '../xml/namespaces.js'
import { twips } from '../xml/properties.js'
import { element, type Xml, xmlPart } from '../xml/xml.js'

interface Running {
  header: string
  footer: string
  firstFooter: string
}

/** `word/document.xml`: the body and its one section, whose first page has no running head. */
export function documentPart(state: DocxState, body: Xml, running: Running): Uint8Array {
  const { paper, bottom } = state.geometry
  const isRightToLeft = state.report.direction === 'rtl'
  const [left, right] = isRightToLeft
    ? [paper.marginEnd, paper.marginStart]
    : [paper.marginStart, paper.marginEnd]
  const size = state.script.styles.runningHead.size
  return xmlPart(
    element(
      'w:document',
      namespaces,
      element(
        'w:body',
        {},
        body,
        element(
          'w:sectPr',
          {},
          element('w:headerReference', { 'w:type': 'default', 'r:id': running.header }),
          element('w:footerReference', { 'w:type': 'default', 'r:id': running.footer }),
          element('w:footerReference', { 'w:type': 'first', 'r:id': running.firstFooter }),
          element('w:pgSz', { 'w:w': twips(paper.width), 'w:h': twips(paper.height) }),
          element('w:pgMar', {
            'w:top': twips(paper.textTop),
            'w:right': twips(right),
            'w:bottom': twips(bottom),
            'w:left': twips(left),
            'w:header': twips(paper.headBaseline - size),
            'w:footer': twips(paper.height - paper.footBaseline - 3),
            'w:gutter': 0,
          }),
          element('w:cols', { 'w:space': twips(state.context.design.page.gutter) }),
          element('w:titlePg'),
          isRightToLeft ? element('w:bidi') : null,
        ),
      ),
    ),
  )
}
