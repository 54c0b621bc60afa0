import type { EditionReader } from '../audit/reading.js'
import { docxFormat } from '../formats/docx/format.js'
import { htmlFormat } from '../formats/html/format.js'
import { mdFormat } from '../formats/md/format.js'
import { pdfFormat } from '../formats/pdf/format.js'
import type { Format, FormatName } from '../model/format.js'

/** A format with the independent reader that proves its editions complete. */
export interface AuditedFormat extends Format {
  /** Loaded when it is first called, and made with another library than the writer's. */
  read: EditionReader
}

/** Every format, in the order in which editions are listed. */
export const formats: readonly AuditedFormat[] = [
  { ...pdfFormat, read: async (bytes) => (await import('../audit/pdf.js')).inspectPdf(bytes) },
  { ...docxFormat, read: async (bytes) => (await import('../audit/docx.js')).inspectDocx(bytes) },
  { ...htmlFormat, read: async (bytes) => (await import('../audit/html.js')).inspectHtml(bytes) },
  {
    ...mdFormat,
    read: async (bytes, letters) => (await import('../audit/md.js')).inspectMd(bytes, letters),
  },
]

/** The format of that name; throws where there is none, because names are checked where they are read. */
export function formatOf(name: FormatName): AuditedFormat {
  const format = formats.find((known) => known.name === name)
  if (!format) throw new Error(`No format is called ${name}`)
  return format
}
