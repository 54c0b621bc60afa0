import type { Language } from '../../model/language.js'
import { oncePerLanguage } from '../once-per-language.js'
import { takeAll } from './blank.js'
import { NumberInWords } from './number-in-words.js'
import { tokenOf } from './number-token.js'
import type { NumberToken } from './types.js'

/** Fractions that are said in words around two figures: 3分の1, 4분의 3. */
export function readFractions(text: string, language: Language): { numbers: NumberToken[]; rest: string } {
  const numbers: NumberToken[] = []
  const rest = patternsOf(language).reduce(
    (left, pattern) =>
      takeAll(left, pattern, ({ 0: written, index, groups = {} }) => {
        const value = Number(groups.above) / Number(groups.below)
        if (!(value > 0 && value < 1)) return false
        const number = new NumberInWords(language.comparison)
        number.add(value, 'fraction')
        numbers.push(tokenOf(text, index, index + written.length, number, language))
        return true
      }),
    text,
  )
  return { numbers, rest }
}

const patternsOf = oncePerLanguage(({ comparison: { fractionPatterns } }) =>
  fractionPatterns.map((pattern) => {
    const around = pattern.replace(/<(above|below)>/gu, (_, name: string) => `(?<${name}>\\d{1,3})`)
    return new RegExp(`(?<![\\d.,])(?:${around})(?!\\d)`, 'gu')
  }),
)
