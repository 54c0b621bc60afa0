import type { NumberToken, Reading } from '../language/read/types.js'

/** The number that begins a text and counts it: `113. `, `12) `, `30.42 `, `14 - `. */
const numbering =
  /^[^\p{L}\p{N}]{0,2}(?:(?<number>\d{1,3})(?:[.)、．]|[ \u00A0][-–—])[ \u00A0]?(?!\d)|(?<section>\d{1,3}[.-]\d{1,3})[ \u00A0]+(?=\p{Lu}|\p{Lo}))/u

/** Whether a figure counts the text that it begins. */
export function isNumbering({ start, end }: NumberToken, { text }: Pick<Reading, 'text'>): boolean {
  const found = numbering.exec(text)
  const counted = found?.groups?.number ?? found?.groups?.section
  if (!found || counted === undefined) return false
  const from = found[0].indexOf(counted)
  return start >= from && end <= from + counted.length
}

/** Whether a text begins with a number that counts it. */
export function isNumbered({ text }: Pick<Reading, 'text'>): boolean {
  return numbering.test(text)
}
