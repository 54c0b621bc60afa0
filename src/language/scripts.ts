import type { Direction } from '../model/report.js'

/** What a script is, as far as reading and setting text depend on it. */
export interface ScriptFacts {
  /** Values of Unicode's Script property that its texts are written in (UAX #24). */
  letters: readonly string[]
  direction: Direction
  /** Whether spaces part its words. */
  isSpaced: boolean
  /** How letters are set: one by one, joined and stacked, or on a square of East Asia. */
  shaping: 'plain' | 'complex' | 'square'
}

const plain = { direction: 'ltr', isSpaced: true, shaping: 'plain' } as const
const complex = { direction: 'ltr', isSpaced: true, shaping: 'complex' } as const
const unspaced = { ...complex, isSpaced: false } as const
const square = { direction: 'ltr', isSpaced: false, shaping: 'square' } as const
const rightToLeft = { direction: 'rtl', isSpaced: true, shaping: 'complex' } as const

/** Codes of ISO 15924 whose letters go by the same code in Unicode. */
const groups: [facts: Omit<ScriptFacts, 'letters'>, codes: string][] = [
  [plain, 'Latn Cyrl Grek Armn Geor Copt Cher Ethi Cans Ogam Runr Goth Glag Osge Tfng Vaii Lisu Olck Dsrt'],
  [
    complex,
    'Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Tibt Mong Mtei Cakm Newa Lana Tale Talu Tavt Java Bali',
  ],
  [unspaced, 'Thai Laoo Khmr Mymr'],
  [square, 'Hani Hira Kana Bopo Yiii'],
  [
    rightToLeft,
    'Arab Hebr Syrc Thaa Nkoo Adlm Rohg Samr Mand Mend Yezi Hung Armi Avst Chrs Cprt Elym Hatr Khar Lydi Mani Merc Mero ' +
      'Narb Nbat Orkh Ougr Palm Phli Phlp Phnx Prti Sarb Sogd Sogo',
  ],
]

/** Codes that stand for several scripts, or for one under another name. */
const aliases: Record<string, ScriptFacts> = {
  Hans: { ...square, letters: ['Hani'] },
  Hant: { ...square, letters: ['Hani'] },
  Jpan: { ...square, letters: ['Hani', 'Hira', 'Kana'] },
  Hrkt: { ...square, letters: ['Hira', 'Kana'] },
  Kore: { ...square, isSpaced: true, letters: ['Hang', 'Hani'] },
  Hang: { ...square, isSpaced: true, letters: ['Hang'] },
  Aran: { ...rightToLeft, letters: ['Arab'] },
}

/** Every script that we know, by its code. */
export const scripts: Readonly<Record<string, ScriptFacts>> = {
  ...Object.fromEntries(
    groups.flatMap(([facts, codes]) => codes.split(' ').map((code) => [code, { ...facts, letters: [code] }])),
  ),
  ...aliases,
}

/** Facts of a script by its code; one that we do not know is taken for a plain one. */
export function scriptFacts(code: string): ScriptFacts {
  return scripts[code] ?? { ...plain, letters: [code] }
}

/** The letters of scripts, as the inside of a character class of a pattern with the `u` flag. */
export function lettersOf(codes: readonly string[]): string {
  const values = codes.flatMap((code) => scriptFacts(code).letters)
  return [...new Set(values)].map((value) => `\\p{Script=${value}}`).join('')
}

/** Lengthens a stroke in several scripts from right to left, so that Unicode counts it to none of them. */
const tatweel = '\u0640'

/** Letters written from right to left, as the inside of a character class. */
export const rightToLeftLetters =
  lettersOf(Object.keys(scripts).filter((code) => scriptFacts(code).direction === 'rtl')) + tatweel

/** A letter or sign written from right to left: no mark of direction and no digit, which belong to their scripts too. */
export const rightToLeftLetter = new RegExp(`(?![\\p{Cf}\\p{Nd}])[${rightToLeftLetters}]`, 'u')

/** Letters of scripts that write words together, as the inside of a character class. */
export const unspacedLetters = lettersOf(
  Object.keys(scripts).filter((code) => !scriptFacts(code).isSpaced && scriptFacts(code).letters[0] === code),
)
