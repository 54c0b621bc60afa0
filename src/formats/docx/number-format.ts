const formats: Record<string, string> = { latn: 'decimal', deva: 'hindiNumbers', thai: 'thaiNumbers' }

/** Word's format for numbers in a CLDR numbering system, or null where it has none (ECMA-376 §17.18.59). */
export function numberFormat(digits: string): string | null {
  return formats[digits] ?? null
}
