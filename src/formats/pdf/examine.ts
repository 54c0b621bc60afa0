import type { Block, Report, Section } from '../../model/report.js'
import { walk } from '../../model/walk.js'
import { children } from './content/blocks/children.js'
import { notes } from './content/blocks/notes.js'
import { type ContentState, contentState } from './content/state.js'
import type { PdfContext } from './options.js'
import { pdfStyles } from './styles.js'

/** Tells of tables that are too wide, as the edition would: only what holds a table is measured. */
export function examinePdf(report: Report, context: PdfContext): void {
  if (!holdsTable(report)) return
  const state = contentState(report, context, pdfStyles(context))
  measure(state, report.children)
  if (report.footnotes.some(holdsTable)) notes(state, true)
}

function measure(state: ContentState, nodes: readonly (Block | Section)[]): void {
  for (const node of nodes) {
    if (!holdsTable(node)) continue
    if (node.type === 'section') measure(state, node.children)
    else children(state, [node])
  }
}

function holdsTable(node: Parameters<typeof walk>[0]): boolean {
  let found = false
  walk(node, ({ type }) => {
    found ||= type === 'table'
  })
  return found
}
