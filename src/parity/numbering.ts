import type { NumberToken, Reading } from '../language/read/types.js'
import { oncePerComparison } from './once-per-comparison.js'
import { readPairs } from './texts.js'

/** The number that begins a text and counts it: `113. `, `12) `, `30.42 `, `14 - `, `52- `, `'3' `. */
const numbering =
  /^[^\p{L}\p{N}]{0,2}(?:(?<number>\d{1,3})(?:[.)、．'`’]|[ \u00A0]?[-–—](?=[ \u00A0]))[ \u00A0]?(?!\d)|(?<section>\d{1,3}[.-]\d{1,3})[ \u00A0]+(?=\p{Lu}|\p{Lo}))/u

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

/** Texts that both languages must count by hand before one that only one of them counts is a loss. */
const leastCounted = 3

/**
 * Whether both editions count their paragraphs by hand, so that a number that one of them lacks was lost; else one of them may leave
 * counting to its style of paragraphs.
 */
export const areBothCounted = oncePerComparison((comparison): boolean => {
  const counted = readPairs(comparison).map(({ there, here }) => [isNumbered(there), isNumbered(here)])
  const both = counted.filter(([source, translation]) => source && translation).length
  const one = counted.filter(([source, translation]) => source !== translation).length
  return both >= leastCounted && both > 3 * one
})
