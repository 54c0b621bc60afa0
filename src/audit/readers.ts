import type { FormatName } from '../model/format.js'
import type { Transcript } from '../model/transcript.js'
import { readDocx } from './docx.js'
import { readHtml } from './html.js'
import { readPdf } from './pdf.js'

/** Reads a finished edition aloud; throws when the file cannot be read at all. */
export type EditionReader = (bytes: Uint8Array) => Promise<Transcript>

/** The independent reader of each format. */
export const readers: Record<FormatName, EditionReader> = { pdf: readPdf, docx: readDocx, html: readHtml }
