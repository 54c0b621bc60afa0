import type { FormatName } from '../model/format.js'
import type { Transcript } from '../model/transcript.js'

/** What was read of a finished edition. */
export interface EditionReading {
  transcript: Transcript
  /** What people would stumble over beyond what the words say. */
  findings: readonly { rule: string; place: string; message: string }[]
}

/** Reads a finished edition aloud; throws when the file cannot be read at all. */
export type EditionReader = (bytes: Uint8Array) => Promise<EditionReading>

/** The independent reader of each format, loaded when it is first asked for. */
export const readers: Record<FormatName, EditionReader> = {
  pdf: async (bytes) => ({ transcript: await (await import('./pdf.js')).readPdf(bytes), findings: [] }),
  docx: async (bytes) => (await import('./docx.js')).inspectDocx(bytes),
  html: async (bytes) => ({ transcript: await (await import('./html.js')).readHtml(bytes), findings: [] }),
}
