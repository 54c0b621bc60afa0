import { lettersOf, scripts } from '../../../language/scripts.js'

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
