import { Packer } from 'docx'
import type { Artifact } from '../../model/artifact.js'
import { assertPossible } from '../../model/assert-possible.js'
import type { FormatContext } from '../../model/format.js'
import type { Report } from '../../model/report.js'
import { createState } from './create-state.js'
import { documentParts } from './document-parts.js'
import { loadRasteriser } from './drawing/rasteriser.js'
import { finishPackage } from './finish-package.js'
import { estimatePages } from './pages/estimate-pages.js'
import { ReportDocument } from './report-document.js'

/** Compiles a Report into a Word document (ECMA-376, transitional), the same bytes every time. */
export async function docx(report: Report, context: FormatContext): Promise<Artifact> {
  assertPossible(report)
  await loadRasteriser()
  const estimate = estimatePages(report, context)
  const pageOf = context.pages ?? estimate.pageOf
  const state = createState(report, context, pageOf)
  const document = new ReportDocument(documentParts(state, estimate.pageCount))
  const bytes = finishPackage(await Packer.toBuffer(document), document.partNames, state.drawings.parts())
  return {
    bytes,
    facts: { pageCount: estimate.pageCount, pageOf: { ...pageOf }, made: state.drawings.made() },
  }
}
