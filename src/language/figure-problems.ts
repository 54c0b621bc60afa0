import type { Language } from '../model/language.js'
import { foldText } from './fold-text.js'
import { formatNumber } from './format-number.js'
import { readFigures } from './read/figures.js'
import { readMonths } from './read/months.js'
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

/**
 * Figures whose separators contradict the language's convention: `14.3 %`, `1,234,567`, `000 100` in French.
 *
 * @param whole - The text that keeps to one convention, of which `text` is a part.
 */
export function figureProblems(text: string, language: Language, whole = text): FigureProblem[] {
  const folded = foldText(text, language)
  const isRegional = regionalSeparators(foldText(whole, language), language) !== null
  const months = readMonths(folded, language)
  const { rest } = readSymbols(months.rest, language.tag)
  const { numbers }: Pick<Reading, 'numbers'> = readFigures(rest, language)
  return numbers
    .filter(
      ({ hasForeignDecimal, hasForeignGroups, text: written }) =>
        (hasForeignDecimal && !isRegional) || (hasForeignGroups && !(isRegional && !/^0/u.test(written))),
    )
    .map((number) => ({
      actual: number.text,
      expected: number.text.replace(
        /\d[\d.,\u00A0 ]*\d|\d/u,
        formatNumber((number.values[0] ?? 0) / number.scale, language),
      ),
    }))
}
