/** What a code point is to the slots: letters advance, marks sit on letters, formats have no width. */
export type CharacterKind = 'letter' | 'mark' | 'format'

const mark = /[\p{Mn}\p{Me}]/u
const format = /\p{Cf}/u

export function characterKind(codePoint: number): CharacterKind {
  if (codePoint < 0xad) return 'letter'
  const character = String.fromCodePoint(codePoint)
  if (mark.test(character)) return 'mark'
  // Arabic number signs are written, though of category Cf
  return format.test(character) && !(codePoint >= 0x600 && codePoint <= 0x605) && codePoint !== 0x6dd
    ? 'format'
    : 'letter'
}
