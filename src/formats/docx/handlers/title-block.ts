import type { XmlComponent } from 'docx'
import type { TitleBlock } from '../../../model/report.js'
import { inline } from '../inline/inline.js'
import { plainRuns } from '../inline/plain-runs.js'
import { languageList } from '../language-list.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler, DocxState } from '../state.js'
import { cellElement, rowElement, tableElement } from '../table-element.js'

export const titleBlock: BlockHandler<'titleBlock'> = (state, node) => {
  const line = (style: string, text: string | null) =>
    text ? [paragraphElement(state, style, plainRuns(state, text))] : []
  return [
    ...masthead(state, node),
    ...line('Status', node.status),
    paragraphElement(state, 'Title', inline(state, node.title)),
    ...(node.subtitle.length > 0 ? [paragraphElement(state, 'Subtitle', inline(state, node.subtitle))] : []),
    ...line('Date', node.placeAndDate),
    ...(node.abstract.length > 0 ? [paragraphElement(state, 'Abstract', inline(state, node.abstract))] : []),
  ]
}

/** Who publishes, and in which languages, under the split rule. */
function masthead(state: DocxState, node: TitleBlock): XmlComponent[] {
  const organisation = node.organisation
    ? [paragraphElement(state, 'Organisation', plainRuns(state, node.organisation))]
    : []
  const languages =
    node.languages.length > 1
      ? [paragraphElement(state, 'Languages', languageList(state, node.languages))]
      : []
  if (organisation.length === 0 || languages.length === 0) return [...organisation, ...languages]
  const widths = [state.geometry.text, state.geometry.textWidth]
  return [
    tableElement(state, { style: 'Masthead', widths, hasHeader: false, hasRowHeaders: true }, [
      rowElement([cellElement(widths[0] ?? 0, organisation), cellElement(widths[1] ?? 0, languages)]),
    ]),
  ]
}
