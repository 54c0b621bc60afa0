import type { Language } from '../model/language.js'
import { foldText } from './fold-text.js'
import { formatNumber } from './format-number.js'
import { readFigures } from './read/figures.js'
import { readMonths } from './read/months.js'
import { readSymbols } from './read/symbols.js'
import type { Reading } from './read/types.js'

/** A figure that is written against the convention of its language. */
export interface FigureProblem {
  /** The figure as it stands in the folded text. */
  actual: string
  /** Its digits as the language writes them. */
  expected: string
}

/** Figures whose separators contradict the language's convention: `14.3 %`, `1,234,567`, `000 100` in French. */
export function figureProblems(text: string, language: Language): FigureProblem[] {
  const folded = foldText(text, language)
  const months = readMonths(folded, language)
  const { rest } = readSymbols(months.rest, language.tag)
  const { numbers }: Pick<Reading, 'numbers'> = readFigures(rest, language)
  return numbers
    .filter(({ hasForeignDecimal, hasForeignGroups }) => hasForeignDecimal || hasForeignGroups)
    .map((number) => ({
      actual: number.text,
      expected: number.text.replace(
        /\d[\d.,\u00A0 ]*\d|\d/u,
        formatNumber((number.values[0] ?? 0) / number.scale, language),
      ),
    }))
}
