import type { Report } from '../model/report.js'
import { transcribe } from '../model/transcribe.js'

/** A Report that can be read aloud, as comparing needs it; null for anything else, however deep or odd. */
export function readReport(json: string): Report | null {
  try {
    const report = JSON.parse(json) as Report
    transcribe(report)
    return report
  } catch {
    return null
  }
}
