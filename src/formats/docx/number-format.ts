import type { FormatContext } from '../../model/format.js'

const formats: Record<string, string> = { latn: 'decimal', deva: 'hindiNumbers', thai: 'thaiNumbers' }

/** Word's format for numbers in a CLDR numbering system, or null where it has none (ECMA-376 §17.18.59). */
export function numberFormat(digits: string): string | null {
  return formats[digits] ?? null
}

/** Whether Word counts notes in the digits of the document's language; else each mark is written out. */
export function countsNotes({ language }: Pick<FormatContext, 'language'>): boolean {
  return numberFormat(language.numbers.digits) !== null
}
