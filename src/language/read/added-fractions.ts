import type { Language } from '../../model/language.js'
import { foldText } from '../fold-text.js'
import { oncePerLanguage } from '../once-per-language.js'
import { figureGrammar, unitAfter } from './figure-grammar.js'
import type { NumberToken } from './types.js'

const addedIn = oncePerLanguage(
  (language) =>
    new Set(language.comparison.addedFractions.map((word) => foldText(word, language).toLowerCase())),
)

/** Adds fractions behind figures and their units to them: « 2 ans et demi », 2年半. */
export function addFractions(
  numbers: readonly NumberToken[],
  text: string,
  language: Language,
): NumberToken[] {
  const added = addedIn(language)
  if (added.size === 0) return [...numbers]
  const result: NumberToken[] = []
  for (const number of numbers) {
    const before = result.at(-1)
    const between = before ? text.slice(before.end, number.start) : ''
    const isAdded =
      before?.isFigure &&
      before.percent === 'no' &&
      !before.isOrdinal &&
      Number.isInteger(before.values[0]) &&
      added.has(number.text.toLowerCase()) &&
      (/^[ \u00A0]?$/u.test(between) || unitBetween(between, language) !== null)
    if (!isAdded) result.push(number)
    else {
      const [whole = 0] = before.values
      const [fraction = 0] = number.values
      result.splice(-1, 1, {
        ...before,
        end: number.end,
        text: text.slice(before.start, number.end),
        values: [whole + fraction * before.scale],
        digits: before.digits + String(fraction).replace(/^0\./u, ''),
      })
    }
  }
  return result
}

/** The unit that alone stands between a number and a fraction that is added to it; null where there is none. */
export function unitBetween(between: string, language: Language): string | null {
  const after = unitAfter(between, figureGrammar(language))
  if (after === null) return null
  const words = language.comparison.units[after] ?? []
  const said = between.trim().toLowerCase()
  return words.some((word) => foldText(word, language).toLowerCase() === said) ? after : null
}
