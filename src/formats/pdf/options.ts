import { z } from 'zod'
import type { FormatContext } from '../../model/format.js'

/** Keys of `publication.yaml` that only PDF knows. */
export const pdfOptions = z.object({
  /** The conformance target: PDF/UA-1 with PDF/A-2a, or PDF/UA-2 with PDF/A-4. */
  pdf: z.enum(['ua1', 'ua2']).default('ua1'),
  /** Whether the Markdown travels inside the file, as PDF/A-3 and PDF/A-4f allow. */
  'attach-source': z.boolean().default(false),
})

/** What a publication chose for its PDF editions. */
export type PdfOptions = z.output<typeof pdfOptions>

/** What the PDF writer knows besides the Report. */
export type PdfContext = FormatContext<PdfOptions>
