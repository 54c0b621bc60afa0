import type { PDFDocument } from '@cantoo/pdf-lib'
import type { TextDamage } from './marked-words.d.mts'

type PartDamage = TextDamage & { part: RegExp }
export const htmlLinkedPicture: readonly TextDamage[]
export const mdLinkedPicture: readonly TextDamage[]
export const aknLinkedPicture: readonly TextDamage[]
export const docxLinkedPicture: readonly PartDamage[]
export const epubLinkedPicture: readonly PartDamage[]
export const pdfLinkedPicture: readonly { name: string; damage: (pdf: PDFDocument) => boolean }[]
