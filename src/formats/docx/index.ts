import type { Artifact } from '../../model/artifact.js'
import type { FormatContext } from '../../model/format.js'
import type { Report } from '../../model/report.js'
import { createState } from './create-state.js'
import { packageParts } from './package-parts.js'
import { estimatePages } from './pages/estimate-pages.js'
import { zipParts } from './zip-parts.js'

/** Compiles a Report into a Word document (ECMA-376, transitional), the same bytes every time. */
export async function docx(report: Report, context: FormatContext): Promise<Artifact> {
  const estimate = estimatePages(report, context)
  const pageOf = context.pages ?? estimate.pageOf
  const state = createState(report, context, pageOf)
  const parts = packageParts(state, estimate.pageCount)
  return { bytes: zipParts(parts), facts: { pageCount: estimate.pageCount, pageOf: { ...pageOf } } }
}
