import type { Language } from '../../model/language.js'
import { figureGrammar, unitAfter, unitAhead } from './figure-grammar.js'
import type { NumberInWords } from './number-in-words.js'
import type { NumberToken } from './types.js'

/** A number in words as it is told to the comparison. */
export function tokenOf(
  text: string,
  start: number,
  end: number,
  number: NumberInWords,
  language: Language,
): NumberToken {
  const isCounted = figureGrammar(language).ordinalAt(text, start, end)
  const isOrdinal = number.isOrdinal || isCounted
  const isCardinal = number.isCardinal && !isCounted
  const { percentAfter, percentBefore } = figureGrammar(language)
  const isPercent =
    percentAfter.test(text.slice(end, end + 20)) ||
    percentBefore.test(text.slice(Math.max(0, start - 12), start))
  return {
    start,
    end,
    text: text.slice(start, end),
    isFigure: false,
    isCardinal,
    isOrdinal,
    values: number.values,
    digits: '',
    hasForeignGroups: false,
    rangeEnd: null,
    parts: [],
    scale: 1,
    factor: number.factor,
    decimal: null,
    percent: isPercent ? 'yes' : 'no',
    unit: isCardinal ? unitBeside(text, start, end, language) : null,
    limit: null,
    open: null,
    isHour: false,
    mayBeGroups: false,
    hasForeignDecimal: false,
  }
}

function unitBeside(text: string, start: number, end: number, language: Language): string | null {
  const grammar = figureGrammar(language)
  const ahead = grammar.areUnitsBefore ? unitAhead(text.slice(Math.max(0, start - 24), start), grammar) : null
  return ahead ?? unitAfter(text.slice(end, end + 40), grammar)
}
