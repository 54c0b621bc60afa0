import type { XmlComponent } from 'docx'
import type { Phrasing } from '../../model/report.js'
import { inline } from './inline/inline.js'
import { paragraphElement } from './paragraph-element.js'
import type { DocxState } from './state.js'

/** The label of people, figures or a notice: no heading. */
export function blockLabel(
  state: DocxState,
  label: readonly Phrasing[],
  style = 'BlockLabel',
): XmlComponent[] {
  return label.length > 0 ? [paragraphElement(state, style, inline(state, label))] : []
}
