import { oncePerLanguage } from '../language/once-per-language.js'
import { exactly } from '../language/pattern.js'
import type { Token } from '../language/read/types.js'
import { valueOfRoman } from '../language/roman.js'
import type { Language } from '../model/language.js'

/** A Roman numeral in a text, without the ending of an ordinal. */
export interface RomanNumeral extends Token {
  value: number
}

/** Roman numerals in capitals, alone or with an ending of the language's ordinals: `XXIe siècle`. */
export function romanNumeralsIn(text: string, language: Language): RomanNumeral[] {
  return [...text.matchAll(numeralsOf(language))].flatMap(({ 0: numeral, index }) =>
    isRoman(numeral)
      ? [{ start: index, end: index + numeral.length, text: numeral, value: valueOfRoman(numeral) }]
      : [],
  )
}

/** A letter alone is more often a word or an elision (l’année) than fifty or a hundred. */
function isRoman(numeral: string): boolean {
  return /^(?!(?:L|C)$)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(numeral)
}

const numeralsOf = oncePerLanguage((language): RegExp => {
  const endings = language.comparison.numeralEndings.map(exactly).join('|')
  return new RegExp(`(?<!\\p{L})[IVXLC]{1,7}(?=(?:${endings})?(?!\\p{L}))`, 'gu')
})
