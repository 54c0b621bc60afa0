import type { Artifact } from '../../model/artifact.js'
import { assertPossible } from '../../model/assert-possible.js'
import type { Report } from '../../model/report.js'
import { content } from './content/report.js'
import { draw } from './draw/draw.js'
import { layOut } from './layout/lay-out.js'
import { locate } from './layout/locate.js'
import type { PdfContext } from './options.js'
import { withPageNumbers } from './running/page-numbers.js'
import { runningLines } from './running/running-lines.js'
import { pdfStyles } from './styles.js'

/** The PDF edition of a Report: PDF/UA-1 and PDF/A-2a in one file, or PDF/UA-2 and PDF/A-4. */
export async function pdf(report: Report, context: PdfContext): Promise<Artifact> {
  assertPossible(report)
  const blocks = content(report, context, pdfStyles(context))
  const layout = layOut(blocks)
  const locations = locate(layout, blocks.document)
  const numbered = withPageNumbers(layout, (id) => (locations.get(id)?.page ?? 0) + 1)
  return draw(blocks, { layout: numbered, running: runningLines(blocks, layout), locations })
}
