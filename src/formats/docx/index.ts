import type { Artifact } from '../../model/artifact.js'
import { assertPossible } from '../../model/assert-possible.js'
import type { FormatContext } from '../../model/format.js'
import type { Report } from '../../model/report.js'
import { createState } from './create-state.js'
import { documentParts } from './document-parts.js'
import { loadRasteriser } from './drawing/rasteriser.js'
import { finishPackage } from './finish-package.js'
import { packedParts } from './pack.js'
import { numberContents } from './pages/number-contents.js'
import { ReportDocument } from './report-document.js'

/** Compiles a Report into a Word document (ECMA-376, transitional), the same bytes every time. */
export async function docx(report: Report, context: FormatContext): Promise<Artifact> {
  assertPossible(report)
  if (showsDrawings(report, context)) await loadRasteriser()
  const state = createState(report, context)
  const { parts, look, paragraphs } = documentParts(state)
  const document = new ReportDocument(parts)
  const bytes = finishPackage(
    packedParts(document),
    document.partNames,
    state.drawings.parts(),
    report.contents && ((written) => numberContents(written, look, paragraphs, state.number)),
  )
  return {
    bytes,
    // How many pages there are is for the program to say that sets them.
    facts: { pageCount: null, pageOf: {}, made: state.drawings.made() },
  }
}

function showsDrawings({ media }: Report, { design }: FormatContext): boolean {
  return design.logo !== null || Object.values(media).some(({ kind }) => kind === 'svg')
}
