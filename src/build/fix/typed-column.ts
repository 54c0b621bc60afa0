/** Before what a letter can begin: not before marks, nor before the vowels and finals of Korean syllables. */
const letters = /[^\p{M}\u1160-\u11FF\uD7B0-\uD7FB][\p{M}\u1160-\u11FF\uD7B0-\uD7FB]*/gu

/**
 * Where in a line as it was typed a column (from 0) of the line as it is read stands: the same, unless letters were
 * composed on the way. Null inside a letter.
 */
export function typedColumn(typed: string, read: string, column: number): number | null {
  if (typed.length === read.length) return column
  let at = 0
  let composed = 0
  for (const [letter] of typed.matchAll(letters)) {
    if (composed >= column) break
    composed += letter.normalize('NFC').length
    at += letter.length
  }
  const isWhole = composed === column && typed.slice(0, at).normalize('NFC').length === column
  return isWhole ? at : null
}
