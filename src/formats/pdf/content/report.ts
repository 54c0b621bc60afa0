import type { Report } from '../../../model/report.js'
import type { PdfContext } from '../options.js'
import type { Styles } from '../styles.js'
import { type StructureElement, setReadingOrder } from '../tags/element.js'
import { children } from './blocks/children.js'
import { notes } from './blocks/notes.js'
import { colophon } from './colophon.js'
import { contents } from './contents.js'
import type { GalleyBlock, PdfNode } from './node.js'
import { type ContentState, contentState } from './state.js'
import { titleBlock } from './title-block.js'

/** A Report as blocks for layout, with the structure tree that they fill. */
export interface Content {
  state: ContentState
  blocks: GalleyBlock[]
  notes: ReadonlyMap<string, PdfNode>
  document: StructureElement
}

/** Turns a Report into blocks in the order of pages; the structure is in the Report's order. */
export function content(report: Report, context: PdfContext, styles: Styles): Content {
  const state = contentState(report, context, styles)
  const title = titleBlock(state)
  const toc = report.contents ? contents(state, report.contents) : []
  const body = withHeadings(children(state, report.children))
  notes(state, true)
  const about = report.colophon ? [colophon(state, report.colophon)] : []
  setReadingOrder(state.document, report.direction)
  const blocks = context.options.cover
    ? [...title, ...about, ...startPage([...toc, ...body])]
    : [...title, ...toc, ...body, ...about]
  return { state, blocks, notes: state.notes, document: state.document }
}

/** Headings stand on the turned page of the table that they introduce. */
function withHeadings(blocks: GalleyBlock[]): GalleyBlock[] {
  const turned: GalleyBlock[] = []
  for (const block of [...blocks].reverse()) {
    const isHeading = block.whole && block.keep.lines > 0
    turned.unshift(isHeading && turned[0]?.landscape ? { ...block, landscape: true } : block)
  }
  return turned
}

function startPage(blocks: GalleyBlock[]): GalleyBlock[] {
  const [first, ...rest] = blocks
  return first ? [{ ...first, breakBefore: 'always' }, ...rest] : []
}
