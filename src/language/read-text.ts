import type { Language } from '../model/language.js'
import { foldText } from './fold-text.js'
import { addFractions } from './read/added-fractions.js'
import { figureGrammar } from './read/figure-grammar.js'
import { readFigures } from './read/figures.js'
import { readFractions } from './read/fractions.js'
import { readIdioms } from './read/idioms.js'
import { markLimits } from './read/limits.js'
import { readMonths } from './read/months.js'
import { joinRanges } from './read/ranges.js'
import { readSymbols } from './read/symbols.js'
import type { Reading } from './read/types.js'
import { readNumberWords } from './read/words.js'

/** Reads numbers, months and document symbols out of a text, from a language's data alone. */
export function readText(text: string, language: Language): Reading {
  const folded = foldText(text, language)
  const months = readMonths(folded, language)
  const idioms = readIdioms(months.rest, language)
  const symbols = readSymbols(idioms.rest, language.tag)
  const fractions = readFractions(symbols.rest, language)
  const figures = readFigures(fractions.rest, language)
  const words = readNumberWords(figures.rest, language)
  const found = [...fractions.numbers, ...figures.numbers, ...words].sort(
    (first, second) => first.start - second.start,
  )
  const numbers = addFractions(found, folded, language)
  joinRanges(numbers, folded, figureGrammar(language), months.months)
  const limitNegations = markLimits(numbers, months.months, folded, language)
  return {
    text: folded,
    numbers,
    months: months.months,
    symbols: symbols.symbols,
    limitNegations,
    codes: [...idioms.codes, ...symbols.codes, ...figures.codes],
  }
}
