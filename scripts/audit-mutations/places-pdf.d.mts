import type { PDFDocument } from '@cantoo/pdf-lib'

export const pdfPlaces: readonly { name: string; damage: (pdf: PDFDocument) => boolean }[]
