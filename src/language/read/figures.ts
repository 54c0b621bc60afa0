import type { Language } from '../../model/language.js'
import { blankAll } from './blank.js'
import { type FigureGrammar, figureGrammar, keyOf } from './figure-grammar.js'
import type { NumberToken } from './types.js'

/** Takes numbers in figures out of a folded text, with the words of scale, per cent and units beside them. */
export function readFigures(
  text: string,
  language: Language,
): { numbers: NumberToken[]; codes: number[]; rest: string } {
  const grammar = figureGrammar(language)
  const figures = Array.from(text.matchAll(grammar.figure), (match) =>
    readFigure(match[0], match.index, text, language, grammar),
  )
  const numbers = joinScales(figures, text)
  const rest = blankAll(text, numbers)
  joinRanges(numbers, text, grammar)
  return { numbers, codes: codesIn(text), rest }
}

/** Figures that are one number in several scales: 3億5千万, 1억 2,345만, 3万5000, 2 million 500 thousand. */
function joinScales(figures: readonly NumberToken[], text: string): NumberToken[] {
  const joined: NumberToken[] = []
  for (const figure of figures) {
    const before = joined.at(-1)
    const [value = 0] = figure.values
    const between = before ? text.slice(before.end, figure.start) : ''
    const goesOn =
      before !== undefined &&
      before.scale >= 1000 &&
      before.percent === 'no' &&
      value > 0 &&
      value < before.scale &&
      (between === '' || (figure.scale > 1 && /^[ \u00A0]$/u.test(between)))
    if (!goesOn) joined.push(figure)
    else
      joined.splice(-1, 1, {
        ...figure,
        start: before.start,
        text: text.slice(before.start, figure.end).trim(),
        values: [(before.values[0] ?? 0) + value],
        digits: before.digits + figure.digits,
        unit: figure.unit ?? before.unit,
        parts: [],
      })
  }
  return joined
}

/** Figures written together with letters: PM2.5, ISO4217, 8h30. */
function codesIn(text: string): number[] {
  return [...text.matchAll(/(?<=\p{L}-?)\d+(?:[.,]\d+)?/gu)].flatMap(([figure]) => [
    Number(figure.replace(',', '.')),
    ...figure.split(/[.,]/u).map(Number),
  ])
}

function readFigure(
  written: string,
  start: number,
  text: string,
  language: Language,
  grammar: FigureGrammar,
): NumberToken {
  const { value, parts, decimal, hasForeignGroups } = readDigits(written, language, grammar)
  const digitsEnd = start + written.length
  const before = text.slice(Math.max(0, start - 12), start)
  const rest = text.slice(digitsEnd, digitsEnd + 40)
  const isOrdinal = grammar.ordinalAt(text, start, digitsEnd)
  // What is counted has no scale: 제3조 is the third article, 3조 three trillions.
  const scaleWords = isOrdinal ? null : scaleAfter(rest, grammar)
  const short = scaleWords ? null : shortScaleAfter(before, rest, grammar)
  const scale = scaleWords
    ? (grammar.scales.get(keyOf(scaleWords.word)) ?? 1)
    : short?.isCertain
      ? short.factor
      : 1
  const scaleEnd = digitsEnd + (scaleWords?.length ?? (short?.isCertain ? short.length : 0))
  const after = text.slice(scaleEnd, scaleEnd + 40)
  const percent = grammar.percentAfter.exec(after)
  const isPercent = percent !== null || grammar.percentBefore.test(before)
  const unitWords =
    grammar.unitAfter.exec(after) ??
    // `$350 a day` are dollars.
    (currencySign.test(before) ? grammar.unitBefore.exec(before) : null) ??
    grammar.unitFurther.exec(after) ??
    grammar.unitBefore.exec(before)
  const unit = grammar.units.get(keyOf(unitWords?.groups?.word)) ?? null
  const end = scaleEnd + (percent?.[0].length ?? 0)
  const isHour =
    grammar.clock.test(text.slice(Math.max(0, start - 10), start)) ||
    grammar.clock.test(text.slice(digitsEnd, digitsEnd + 10)) ||
    isBeforeColon(written, text.slice(digitsEnd, digitsEnd + 4))
  const isQuantity = scale > 1 || isPercent || unit !== null
  return {
    start,
    end,
    text: text.slice(start, end).trim(),
    isFigure: true,
    isCardinal: false,
    isOrdinal,
    values: short && !short.isCertain ? [value, value * short.factor] : [value * scale],
    digits: written.replace(/[^\d]/gu, ''),
    hasForeignGroups,
    rangeEnd: null,
    parts: isQuantity && !isHour ? [] : parts,
    scale,
    percent: isPercent ? 'yes' : 'no',
    unit,
    limit: null,
    open: null,
    isHour,
    hasForeignDecimal: isQuantity && !isHour && decimal !== null && decimal !== language.numbers.decimal,
  }
}

const currencySign = /\p{Sc}[ \u00A0]?$/u

/** The hour of 15:30; scores and references to chapters read alike, and are the same in every language. */
function isBeforeColon(written: string, after: string): boolean {
  return /^(?:[01]?\d|2[0-4])$/u.test(written) && /^:[0-5]\d(?!\d)/u.test(after)
}

/** A letter of scale: certain beside a sign of a currency (`$5m`, `5 M€`), else possible where it is glued (`10k`). */
function shortScaleAfter(
  before: string,
  after: string,
  { shortScales, shortScaleAfter: pattern }: FigureGrammar,
): { factor: number; length: number; isCertain: boolean } | null {
  const match = pattern.exec(after)
  const factor = shortScales.get(match?.groups?.word ?? '')
  if (!match || factor === undefined) return null
  const isCertain =
    /\p{Sc}[ \u00A0]?$/u.test(before) || /^[ \u00A0]?\p{Sc}/u.test(after.slice(match[0].length))
  return isCertain || !/^[ \u00A0]/u.test(match[0]) ? { factor, length: match[0].length, isCertain } : null
}

/** The scale word after a figure, unless it begins a longer unit (千 in 5千克). */
function scaleAfter(after: string, grammar: FigureGrammar): { word: string; length: number } | null {
  const match = grammar.scaleAfter.exec(after)
  const word = match?.groups?.word
  if (!match || word === undefined) return null
  const unit = grammar.unitAfter.exec(after)?.groups?.word ?? ''
  return unit.length > word.length && unit.startsWith(word) ? null : { word, length: match[0].length }
}

/** The ends of a range share what stands after the second: 14.3 to 10.9 per cent, 1,200 to 2,000 million. */
function joinRanges(numbers: readonly NumberToken[], text: string, { joiners }: FigureGrammar): void {
  numbers.forEach((first, index) => {
    const second = numbers[index + 1]
    if (!second) return
    const between = text.slice(first.end, second.start)
    if (between.length > 16 || /[.;:，。؛।۔()]/u.test(between)) return
    const words = between.match(/\p{L}+/gu) ?? []
    if (words.length > 3 || !words.every((word) => joiners.has(word.toLowerCase()) || isParticle(word)))
      return
    if (/[,،]/u.test(between) && !words.every((word) => joiners.has(word.toLowerCase()))) return
    const [from = 0, to = 0] = [first.values[0], second.values[0]]
    // An enumeration is no range: "1", "2" and "3".
    if (from < to && !/[,،、"“”„«»‘’']/u.test(between)) first.rangeEnd = to
    // 2015-16 is 2015-2016.
    if (/^[-–]$/u.test(between) && /^[12]\d{3}$/u.test(first.digits) && /^\d\d$/u.test(second.digits))
      second.values.push(from - (from % 100) + to)
    first.unit ??= second.unit
    if (second.isHour) first.isHour = true
    if (second.scale > 1 && first.scale === 1) first.values.push((first.values[0] ?? 0) * second.scale)
    if (second.percent === 'yes' && first.percent === 'no') first.percent = 'maybe'
    if (first.percent === 'yes' && second.percent === 'no') second.percent = 'maybe'
  })
}

/** Whether a word may stand between the ends of a range without joining them: a short one, but no syllables of Korean. */
function isParticle(word: string): boolean {
  return word.length <= 2 && !/\p{Script=Hangul}/u.test(word)
}

/** Groups in the order in which an editor for one direction showed them. */
const reversedGroups = /^000(?:[^\d]000)*[ \u00A0]\d{1,3}$/u

/** The same sign twice and more can only part groups. */
const repeatedSign = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/u
const networkAddress = /^\d{3}(?:\.\d{3}){3}$/u

function readDigits(
  written: string,
  { numbers }: Language,
  { groups }: FigureGrammar,
): { value: number; parts: number[]; decimal: string | null; hasForeignGroups: boolean } {
  if (reversedGroups.test(written)) {
    const digits = written.split(/[^\d]/u).reverse().join('')
    return { value: Number(digits), parts: [], decimal: null, hasForeignGroups: true }
  }
  if (repeatedSign.test(written)) {
    const sign = written.match(/[.,]/u)?.[0] ?? ''
    const isForeign = !groups.has(sign) && !networkAddress.test(written)
    return {
      value: Number(written.replace(/[.,]/gu, '')),
      parts: [],
      decimal: null,
      hasForeignGroups: isForeign,
    }
  }
  const last = [...written.matchAll(/[^\d]/gu)].at(-1)
  const tail = last ? written.slice(last.index + 1) : ''
  const isGrouped = last && groups.has(last[0]) && tail.length === 3 && last[0] !== numbers.decimal
  const decimal = last && !isGrouped ? last : null
  const whole = (decimal ? written.slice(0, decimal.index) : written).replace(/[^\d]/gu, '')
  return {
    value: Number(decimal ? `${whole}.${tail}` : whole),
    parts: decimal ? [Number(whole), Number(tail)] : [],
    decimal: decimal?.[0] ?? null,
    hasForeignGroups: false,
  }
}
