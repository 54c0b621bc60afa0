/** ISO 15924 codes with their letters; what is in none (digits, punctuation) takes the script before it. */
const scripts: readonly (readonly [code: string, letters: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Kana', /[\p{Script=Katakana}\p{Script=Hiragana}]/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Khmr', /\p{Script=Khmer}/u],
]

const known = new Map<number, string | null>()

/** Script of a letter (UAX #24), or null for common and inherited characters and scripts not listed. */
export function scriptOf(codePoint: number): string | null {
  if (codePoint < 0x80) return isAsciiLetter(codePoint) ? 'Latn' : null
  const found = known.get(codePoint)
  if (found !== undefined) return found
  const character = String.fromCodePoint(codePoint)
  const script = scripts.find(([, letters]) => letters.test(character))?.[0] ?? null
  known.set(codePoint, script)
  return script
}

function isAsciiLetter(codePoint: number): boolean {
  const lower = codePoint | 0x20
  return lower >= 0x61 && lower <= 0x7a
}
