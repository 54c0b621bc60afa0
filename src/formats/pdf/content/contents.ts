import { toDigits } from '../../../language/digits.js'
import { plainText } from '../../../model/plain-text.js'
import type { Contents, ContentsEntry } from '../../../model/report.js'
import { annotationSlot, element, type StructureElement, slotOf } from '../tags/element.js'
import { block, sidePart } from './block.js'
import { formatting, plain } from './inline.js'
import { leaf, leafOf, line, prepare } from './leaf.js'
import type { GalleyBlock, PdfNode, TableNode } from './node.js'
import { type ContentState, within } from './state.js'

/** The list of sections with the pages they start on; a row is one link. */
export function contents(state: ContentState, node: Contents): GalleyBlock[] {
  const { spacing } = state.styles.script
  const toc = element(state.document, 'TOC')
  const label = line(
    state,
    node.label,
    formatting('sideLabel', element(toc, 'Caption', { kind: 'contents' })),
  )
  const table = within(state, toc, () => rows(state, node))
  return [
    block(state, table, {
      beside: [sidePart(state, label)],
      space: { before: spacing.afterTitle, after: spacing.contentsAfter, exact: true },
    }),
  ]
}

function rows(state: ContentState, node: Contents): TableNode {
  const { contentsNumber, contentsAbove, contentsBelow, contentsPages } = state.styles.design.spacing
  const { hairline } = state.styles.design.rules
  const { textColumn } = state.styles.design.page
  return {
    table: {
      widths: [contentsNumber, textColumn - contentsNumber - contentsPages, contentsPages],
      body: node.entries.map((entry) => row(state, entry)),
    },
    layout: {
      hLineWidth: () => hairline,
      vLineWidth: () => 0,
      hLineColor: () => 'black',
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => contentsAbove,
      paddingBottom: () => contentsBelow,
    },
  }
}

function row(state: ContentState, entry: ContentsEntry): PdfNode[] {
  const item = element(state.parent, 'TOCI', { refersTo: [entry.target] })
  const link = element(element(item, 'Reference'), 'Link')
  const leads = { target: `#${entry.target}`, contents: plainText(entry.title), slot: annotationSlot(link) }
  const number = entry.number
    ? line(state, `${entry.number} `, {
        ...formatting('contents', element(link, 'Lbl')),
        variation: { weight: 600 },
        colour: 'accent',
        link: leads,
      })
    : leafOf(state, [], 'contents')
  const said = { ...formatting('contents', link), link: leads }
  const title = leaf(state, [...entry.title, { type: 'text', value: ' ' }], said)
  return [number, title, pageNumber(state, entry, element(link, 'Span', { kind: 'page' }), leads)]
}

/** Known when pages are; the place is kept until then. */
function pageNumber(
  state: ContentState,
  entry: ContentsEntry,
  parent: StructureElement,
  link: ReturnType<typeof formatting>['link'],
): PdfNode {
  const said = { ...formatting('contents', parent), link, variation: {} }
  const runs = (page: number) =>
    plain(state, toDigits(String(page), state.context.language.numbers.digits), said)
  slotOf(parent).text = null
  return leafOf(state, runs(0), 'contents', {
    align: 'end',
    late: (pageOf) => prepare(state, runs(pageOf(entry.target)), { align: 'end' }),
  })
}
