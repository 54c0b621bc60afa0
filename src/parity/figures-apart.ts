import type { NumberToken, Reading } from '../language/read/types.js'
import { append } from '../model/arrays.js'
import type { Language } from '../model/language.js'
import { centuriesIn, isInCentury } from './centuries.js'
import { clockFigures } from './clock-figures.js'
import { isConverted, isCustomary } from './converted.js'
import { creditOf, figuresIn, hoursIn, hundredthsIn, isAccounted } from './credit.js'
import { isAddedYear, isPastedMark } from './marginal-figures.js'
import { isNumbered, isNumbering } from './numbering.js'
import { isMonthOfDate } from './slashed-dates.js'
import { isWrittenOtherwise } from './written-otherwise.js'

/**
 * Numbers in figures that only one of two texts has, in figures, in words or otherwise; equal ones once.
 *
 * @param areCounted - Whether both editions count their paragraphs by hand.
 */
export function figuresApart(
  there: Reading,
  here: Reading,
  languages: { source: Language; translation: Language },
  areCounted: boolean,
): { missing: NumberToken[]; added: NumberToken[] } {
  const source: Side = sideOf(there, languages.source, areCounted)
  const translation: Side = sideOf(here, languages.translation, areCounted)
  append(source.credit, spelledOut(there, translation))
  append(translation.credit, spelledOut(here, source))
  const [times, ownTimes] = [clockFigures(there, here), clockFigures(here, there)]
  for (const more of [times.ofOne, ownTimes.ofOther]) append(source.credit, more)
  for (const more of [ownTimes.ofOne, times.ofOther]) append(translation.credit, more)
  return {
    missing: only(source, translation),
    added: only(translation, source).filter((number) => !isAddedYear(number, here, there)),
  }
}

/** One text and what it accounts for. */
interface Side {
  reading: Reading
  language: Language
  credit: number[]
  /** Values in figures and codes alone. */
  figures: readonly number[]
  /** What fractions in words are in hundredths. */
  hundredths: readonly number[]
  /** What may be hours of the clock. */
  hours: readonly number[]
  centuries: ReadonlySet<number>
  areCounted: boolean
}

function sideOf(reading: Reading, language: Language, areCounted: boolean): Side {
  return {
    areCounted,
    reading,
    language,
    credit: creditOf(reading, language),
    figures: figuresIn(reading),
    hundredths: hundredthsIn(reading, language),
    hours: hoursIn(reading),
    centuries: new Set(centuriesIn(reading, language)),
  }
}

function only(one: Side, other: Side): NumberToken[] {
  return distinct(
    one.reading.numbers.filter((number) => {
      const [value = 0] = number.values
      if (!number.isFigure || isAccounted(number, one.reading.text, other)) return false
      if (isPastedMark(number, one.reading)) return false
      if (isMonthOfDate(number, one.reading, other.reading)) return false
      // Paragraphs that one language counts by hand, the other counts by its style of paragraphs.
      if (!one.areCounted && isNumbering(number, one.reading) && !isNumbered(other.reading)) return false
      if (isSaidInOtherUnits(number, one, other)) return false
      if (one.centuries.has(value) && isInCentury(other.credit, value)) return false
      return !other.reading.numbers.some((written) => isWrittenOtherwise(number, written))
    }),
  )
}

/**
 * Whether the other text has a measure converted, and not another figure in its unit. A text that says it both ways (12,500 km²,
 * 1.25 million ha) may lose one of them only where the reader does not measure by it.
 */
function isSaidInOtherUnits(number: NumberToken, one: Side, other: Side): boolean {
  if (number.unit === null) return false
  const isSaidHere = ({ values: [value = 0] }: NumberToken): boolean => one.credit.includes(value)
  const measure = other.reading.numbers.find((candidate) => isConverted(number, candidate))
  if (!measure || (isSaidHere(measure) && !isCustomary(number.unit))) return false
  return !other.reading.numbers.some(
    (written) =>
      written.isFigure && written.unit === number.unit && number.unit !== 'degree' && !isSaidHere(written),
  )
}

/**
 * The numbers between the ends of a range that the other text names one by one: 76 to 79 as 76, 77, 78 and 79. Where both have
 * the range, what they name beside it is said of something else.
 */
function spelledOut({ numbers }: Reading, other: Side): number[] {
  return numbers.flatMap(({ values: [from = 0], rangeEnd }) => {
    if (rangeEnd === null || rangeEnd - from > 20 || !Number.isInteger(from)) return []
    if (other.reading.numbers.some((range) => range.values[0] === from && range.rangeEnd === rangeEnd))
      return []
    const between = Array.from({ length: Math.max(0, rangeEnd - from - 1) }, (_, index) => from + index + 1)
    return between.every((value) => other.credit.includes(value)) ? between : []
  })
}

function distinct(numbers: readonly NumberToken[]): NumberToken[] {
  return numbers.filter(
    (number, index) => numbers.findIndex(({ values }) => values[0] === number.values[0]) === index,
  )
}
