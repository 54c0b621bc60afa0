import type { DrawnPdf, SeenPages } from '../audit/pixels/seen-edition.js'

/** Draws the pages of a PDF and looks at them; PDFium is loaded when it is first called. */
export async function drawPages({ bytes, isEdition }: DrawnPdf): Promise<SeenPages> {
  return isEdition
    ? (await import('../audit/pixels/look-at-pdf.js')).lookAtPdf(bytes)
    : (await import('../audit/pixels/look-at-printed.js')).lookAtPrinted(bytes)
}
