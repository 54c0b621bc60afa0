import type { Report, ReportNode } from '../model/report.js'
import { transcribe } from '../model/transcribe.js'
import type { Transcript, TranscriptEntry } from '../model/transcript.js'
import { nodesOf, rowOf } from '../model/walk.js'

/** A Report that can be read aloud, as comparing needs it; null for anything else, however deep or odd. */
export function readReport(json: string): Report | null {
  try {
    const report = JSON.parse(json) as Report
    return nodesOf(report).every(holdsTexts) && isSpoken(transcribe(report)) ? report : null
  } catch {
    return null
  }
}

/** Whether what the table of nodes calls strings are strings in this node. */
function holdsTexts(node: ReportNode): boolean {
  const fields = new Map(Object.entries(node))
  return rowOf(node).strings.every(([field]) => isText(fields.get(field) ?? null))
}

/** Whether everything that is read aloud is text: a damaged file may hold an object where an id should be. */
function isSpoken({ language, direction, title, body, notes }: Transcript): boolean {
  return areTexts([language, direction, title]) && [...body, ...notes].every(isSpokenEntry)
}

function isSpokenEntry(entry: TranscriptEntry): boolean {
  const { level, number, id, links, spans, distinctions, images, ...texts } = entry
  return (
    typeof level === 'number' &&
    isText(number) &&
    isText(id) &&
    areTexts(Object.values(texts)) &&
    areTexts(images) &&
    [...links, ...spans, ...distinctions].every((part) => areTexts(Object.values(part)))
  )
}

function isText(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

function areTexts(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string')
}
