import type { NumberToken } from '../language/read/types.js'

/**
 * Whether two figures have the same digits in groups that other signs set apart (100,000 and 100 000, of which one
 * means a hundred where the comma is the decimal sign). 12.5 and 125 are two numbers.
 */
export function isWrittenOtherwise(one: NumberToken, other: NumberToken): boolean {
  if (!one.isFigure || !other.isFigure) return false
  if (isOfOtherConvention(one, other) || isOfOtherConvention(other, one)) return true
  return (
    one.digits === other.digits &&
    one.digits.length > 3 &&
    one.scale === other.scale &&
    one.values[0] !== other.values[0] &&
    isInGroups(one) &&
    isInGroups(other)
  )
}

function isInGroups({ text }: NumberToken): boolean {
  return /^\D*(?:\d+|\d{1,3}(?:\D\d{3})+)(?!\d|\D\d)/u.test(text)
}

/** Whether a decimal beside a word of scale is the other figure once its sign is read as one of groups: 16,000 million, 16 billion. */
function isOfOtherConvention({ text, digits, scale, mayBeGroups }: NumberToken, other: NumberToken): boolean {
  return (
    mayBeGroups &&
    scale > 1 &&
    other.scale !== scale &&
    /^\d{1,3}(?:[.,]\d{3})+(?!\d)/u.test(text) &&
    Number(digits) * scale === other.values[0]
  )
}
