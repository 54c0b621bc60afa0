import type { Format } from '../../model/format.js'
import { type PdfOptions, pdfOptions } from './options.js'

/** PDF: accessible, archivable, set for print. */
export const pdfFormat: Format<PdfOptions> = {
  name: 'pdf',
  label: 'PDF',
  extension: 'pdf',
  mediaType: 'application/pdf',
  isDefault: true,
  effort: 8,
  options: pdfOptions,
  embedsFonts: () => true,
  compile: async (report, context) => (await import('./index.js')).pdf(report, context),
  examine: async (report, context) => (await import('./examine.js')).examinePdf(report, context),
}
