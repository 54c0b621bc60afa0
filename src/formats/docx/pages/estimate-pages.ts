import type { FormatContext } from '../../../model/format.js'
import type { Report } from '../../../model/report.js'

export function estimatePages(
  _report: Report,
  _context: FormatContext,
): { pageCount: number; pageOf: Record<string, number> } {
  return { pageCount: 1, pageOf: {} }
}
