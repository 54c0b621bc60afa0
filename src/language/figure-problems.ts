import type { Language } from '../model/language.js'
import { foldText } from './fold-text.js'
import { formatNumber } from './format-number.js'
import { figureGrammar } from './read/figure-grammar.js'
import { readFigures } from './read/figures.js'
import { readMonths } from './read/months.js'
import { joinRanges } from './read/ranges.js'
import { readSymbols } from './read/symbols.js'
import type { Reading } from './read/types.js'
import { regionalSeparators } from './regional-separators.js'

/** A figure that is written against the convention of its language. */
export interface FigureProblem {
  /** The figure as it stands in the folded text. */
  actual: string
  /** Its digits as the language writes them. */
  expected: string
}

/** Whether a text keeps to the separators of a region of its language, in which its figures are no problems. */
export function isRegionallyWritten(whole: string, language: Language): boolean {
  return regionalSeparators(foldText(whole, language), language) !== null
}

/** A digit, something, and a digit, or a decimal without its zero: without one there is no separator to look at. */
const dividedDigits = /\p{Nd}\P{L}\p{Nd}|[.,٫]\p{Nd}/u

/**
 * Figures whose separators contradict the language's convention: `14.3 %`, `1,234,567`, `000 100` in French.
 *
 * @param isRegional - What {@link isRegionallyWritten} says of the text that `text` is a part of.
 */
export function figureProblems(text: string, language: Language, isRegional: boolean): FigureProblem[] {
  if (!dividedDigits.test(text)) return []
  const folded = foldText(text, language)
  const months = readMonths(folded, language)
  const { rest } = readSymbols(months.rest, language.tag)
  const { numbers }: Pick<Reading, 'numbers'> = readFigures(rest, language)
  joinRanges(numbers, rest, figureGrammar(language), months.months)
  return numbers
    .filter(
      ({ hasForeignDecimal, hasForeignGroups, text: written }) =>
        (hasForeignDecimal && !isRegional) || (hasForeignGroups && !(isRegional && !/^0/u.test(written))),
    )
    .map((number) => ({
      actual: number.text,
      expected: number.text.replace(
        /[.,]?\d[\d.,\u00A0 ]*\d|[.,]?\d/u,
        formatNumber((number.values[0] ?? 0) / number.scale, language),
      ),
    }))
}
