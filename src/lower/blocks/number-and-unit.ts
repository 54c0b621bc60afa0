import { oncePerLanguage } from '../../language/once-per-language.js'
import { literal, longestFirst } from '../../language/pattern.js'
import type { Language } from '../../model/language.js'
import type { KeyFigure } from '../../model/report.js'

/** A digit, or a fraction in one character. */
const digit = '[\\p{Nd}¼-¾⅐-⅞]'
const space = '[\\s\\u00A0\\u202F]'
const joint = '[-‐-―−/:×~〜～]'
/** What begins with a digit and holds no words: 465,000+, 3–5, 24/7, 14 250. */
const signs = `${digit}(?:(?!${joint}\\p{L})[^\\p{L}\\p{M}\\s]|${space}(?=[^\\p{L}\\p{M}]*${digit}))*`
/** What stands between two ends whose units are both written: 5 km–10 km, US$5–US$10, 24h/24. */
const between = `${space}?[^\\p{Nd}\\s]{0,10}${space}?${joint}${space}?[\\p{L}\\p{Sc}]{0,4}${space}?`
/** Words of scripts without spaces, or with short ones, between two numbers: 10人中3人, 10명 중 3명. */
const syllables = `(?:${space}?[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]{1,4}){1,2}${space}?`

/** The number of a key figure in a language: ranges and shares with the words that join them (1 in 3, 5 km to 10 km). */
const figureIn = oncePerLanguage(({ comparison }: Language): RegExp => {
  const words = [...comparison.rangeJoiners, ...comparison.shareJoiners].filter((one) => /\p{L}/u.test(one))
  const joiners = longestFirst(words).map(literal)
  const joined =
    joiners.length === 0
      ? []
      : [
          `(?:${space}?[^\\p{Nd}\\s]{1,10})?${space}(?:${joiners.join('|')})${space}[\\p{L}\\p{Sc}]{0,4}${space}?`,
        ]
  return new RegExp(`^.*?${signs}(?:(?:${[between, ...joined, syllables].join('|')})${signs})*`, 'su')
})
/** Signs that lead to a word and stand with it: 10-fold, 20°C, 5 (five). */
const wordSigns = /[\p{Pd}\p{Ps}\p{Pi}°/.,:;'’]+$/u

/**
 * The number of what an author made bold, and the words beside it. Ranges, fractions, ratios and signs are part of the
 * number; its unit are words, and a sign that a space sets apart.
 */
export function numberAndUnit(
  text: string,
  language: Language,
): Pick<KeyFigure, 'value' | 'unit' | 'unitSeparator'> {
  const whole = { value: text, unit: '', unitSeparator: '' }
  const found = figureIn(language).exec(text)?.[0]
  if (found === undefined) return whole
  const isBeforeWord = /^[\p{L}\p{M}]/u.test(text.slice(found.length))
  const value = isBeforeWord ? found.replace(wordSigns, '') : found
  const rest = text.slice(value.length)
  const unit = rest.trim()
  // A sign that both ends of a range have makes no unit of its own: 12 % – 15 %.
  if (unit === '' || (/^[^\p{L}\p{M}]+$/u.test(unit) && value.includes(unit))) return whole
  return { value, unit, unitSeparator: rest.startsWith(unit) ? '' : '\u00A0' }
}
