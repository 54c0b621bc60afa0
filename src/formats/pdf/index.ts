import type { Artifact } from '../../model/artifact.js'
import { assertPossible } from '../../model/assert-possible.js'
import type { Report } from '../../model/report.js'
import { content } from './content/report.js'
import { draw, type SetPages } from './draw/draw.js'
import { layOut } from './layout/lay-out.js'
import { locate } from './layout/locate.js'
import type { PdfContext } from './options.js'
import { withPageNumbers } from './running/page-numbers.js'
import { runningLines } from './running/running-lines.js'
import { pdfStyles } from './styles.js'

/** The PDF edition of a Report: PDF/UA-1 and PDF/A-2a in one file, or PDF/UA-2 and PDF/A-4. */
export async function pdf(report: Report, context: PdfContext): Promise<Artifact> {
  assertPossible(report)
  return draw(setPages(report, context))
}

/** Sets every line of every page. The blocks that pages are laid out from are held no longer than this takes. */
function setPages(report: Report, context: PdfContext): SetPages {
  const blocks = content(report, context, pdfStyles(context))
  const layout = layOut(blocks)
  const { state, document } = blocks
  const locations = locate(layout, document)
  return {
    state,
    document,
    locations,
    layout: withPageNumbers(layout, (id) => (locations.get(id)?.page ?? 0) + 1),
    running: runningLines(state, layout),
  }
}
