import { Run, type XmlComponent } from 'docx'
import type { TitleBlock } from '../../../model/report.js'
import { inline } from '../inline/inline.js'
import { plainRuns } from '../inline/plain-runs.js'
import { languageList } from '../language-list.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler, DocxState } from '../state.js'
import { cellElement, rowElement, tableElement } from '../table-element.js'

export const titleBlock: BlockHandler<'titleBlock'> = (state, node) => {
  const lines: [style: string, content: XmlComponent[]][] = [
    ['Status', node.status ? plainRuns(state, node.status) : []],
    ['Title', inline(state, node.title)],
    ['Subtitle', inline(state, node.subtitle)],
    ['Date', node.placeAndDate ? plainRuns(state, node.placeAndDate) : []],
    ['Abstract', inline(state, node.abstract)],
  ]
  const written = lines.filter(([, content]) => content.length > 0)
  return [
    ...masthead(state, node),
    ...written.map(([style, content], index) =>
      paragraphElement(state, style, content, {
        section: index === written.length - 1 ? state.place.section : null,
      }),
    ),
  ]
}

/** Who publishes, and in which languages, under the split rule. */
function masthead(state: DocxState, node: TitleBlock): XmlComponent[] {
  const organisation = node.organisation
    ? [paragraphElement(state, 'Organisation', logoOrName(state, node.organisation))]
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

/** The design's logo, whose alternative text is the name; else the name itself. */
function logoOrName(state: DocxState, name: string): XmlComponent[] {
  const logo = state.drawings.logo(state, name)
  return logo ? [new Run({ children: [logo] })] : plainRuns(state, name)
}
