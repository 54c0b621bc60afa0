import type { Direction } from '../model/report.js'

/** Scripts written from right to left (CLDR script metadata). */
const rightToLeft = new Set('Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa'.split(' '))

/** Direction of a language by its likely script, for languages without data of their own. */
export function directionOf(tag: string): Direction {
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
}
