import { lettersOf, scripts } from '../../../language/scripts.js'

/** What a code point is to the slots: letters advance, marks sit on letters, formats have no width. */
type CharacterKind = 'letter' | 'mark' | 'format'

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

/** Codes with their letters; what is in none (digits, punctuation) takes the script before it. Kana are one script. */
const patterns = Object.entries(scripts)
  .filter(([code, { letters }]) => letters.length === 1 && letters[0] === code)
  .map(([code, { letters }]) => ({
    code: code === 'Hira' ? 'Kana' : code,
    letter: new RegExp(`[${lettersOf(letters)}]`, 'u'),
  }))

const known = new Map<number, string | null>()

/** Script of a letter (UAX #24), or null for common and inherited characters and scripts not listed. */
export function scriptOf(codePoint: number): string | null {
  if (codePoint < 0x80) return isAsciiLetter(codePoint) ? 'Latn' : null
  const found = known.get(codePoint)
  if (found !== undefined) return found
  const character = String.fromCodePoint(codePoint)
  const script = patterns.find(({ letter }) => letter.test(character))?.code ?? null
  known.set(codePoint, script)
  return script
}

function isAsciiLetter(codePoint: number): boolean {
  const lower = codePoint | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** Han, kana and full-width punctuation: characters set in squares. */
export function isEastAsian(codePoint: number): boolean {
  if (codePoint < 0x2e80) return false
  return (
    (codePoint >= 0x2e80 && codePoint <= 0x9fff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe4f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  )
}
