import { type Paragraph, Tab } from 'docx'
import { plainText } from '../../../model/plain-text.js'
import { field, fieldCode } from '../inline/field.js'
import { plainFormatting, run } from '../inline/inline.js'
import { plainRuns } from '../inline/plain-runs.js'
import { paragraphElement } from '../paragraph-element.js'
import type { DocxState } from '../state.js'

/** The running head: short title, the section in force by a STYLEREF field, and the status if there is one to show. */
export function header(state: DocxState): Paragraph {
  const { report } = state
  const formatting = plainFormatting(state)
  const tab = () => run(state, [new Tab()], formatting)
  const section = report.children.find((child) => child.type === 'section')
  return paragraphElement(state, 'Header', [
    ...plainRuns(state, report.metadata.shortTitle),
    ...(section
      ? [tab(), ...field(state, fieldCode('STYLEREF', '1'), plainText(section.title), formatting)]
      : []),
    ...(report.titleBlock.status ? [tab(), ...plainRuns(state, report.titleBlock.status, 'Strong')] : []),
  ])
}
