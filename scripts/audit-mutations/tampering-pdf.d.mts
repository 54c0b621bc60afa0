import type { PDFDocument } from '@cantoo/pdf-lib'

export const pdfTamperings: readonly { name: string; damage: (pdf: PDFDocument) => boolean }[]
