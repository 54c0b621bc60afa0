import { drawingWords } from '../../media/drawing/words.js'
import type { Block, Report, Section } from '../../model/report.js'
import { walk } from '../../model/walk.js'
import { children } from './content/blocks/children.js'
import { notes } from './content/blocks/notes.js'
import { reportMissing } from './content/leaf.js'
import { content } from './content/report.js'
import { type ContentState, contentState } from './content/state.js'
import type { PdfContext } from './options.js'
import { pdfStyles } from './styles.js'

/**
 * Reports characters that no font holds and tables that are too wide, as the edition would: only what may hold
 * one is set.
 */
export function examinePdf(report: Report, context: PdfContext): void {
  const styles = pdfStyles(context)
  // Of every string of the report; what readers do not see only makes the examination longer.
  const lacksGlyph = styles.lacking([report, context.language.words]).length > 0
  const state = lacksGlyph ? content(report, context, styles).state : contentState(report, context, styles)
  if (!lacksGlyph && holdsTable(report)) {
    measure(state, report.children)
    if (report.footnotes.some(holdsTable)) notes(state, true)
  }
  for (const [path, { kind, hash }] of Object.entries(report.media)) {
    if (kind !== 'svg') continue
    const missing = styles.lacking(drawingWords(context.media(hash))).map((character) => ({ character }))
    reportMissing(state, { missing }, path)
  }
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
