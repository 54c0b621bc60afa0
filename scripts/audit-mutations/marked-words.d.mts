import type { PDFDocument } from '@cantoo/pdf-lib'

export interface TextDamage {
  name: string
  damage: (text: string) => string
}
export const htmlMarkedWords: readonly TextDamage[]
export const mdMarkedWords: readonly TextDamage[]
export const docxMarkedWords: readonly (TextDamage & { part: RegExp })[]
export const pdfMarkedWords: readonly { name: string; damage: (pdf: PDFDocument) => boolean }[]
