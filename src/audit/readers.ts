import type { FormatName } from '../model/format.js'
import type { Transcript } from '../model/transcript.js'

/** Reads a finished edition aloud; throws when the file cannot be read at all. */
export type EditionReader = (bytes: Uint8Array) => Promise<Transcript>

/** The independent reader of each format, loaded when it is first asked for. */
export const readers: Record<FormatName, EditionReader> = {
  pdf: async (bytes) => (await import('./pdf.js')).readPdf(bytes),
  docx: async (bytes) => (await import('./docx.js')).readDocx(bytes),
  html: async (bytes) => (await import('./html.js')).readHtml(bytes),
}
