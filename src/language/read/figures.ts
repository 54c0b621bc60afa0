import type { Language } from '../../model/language.js'
import { blankAll } from './blank.js'
import { fromRightToLeft, readDigits } from './digits.js'
import { type FigureGrammar, figureGrammar, keyOf } from './figure-grammar.js'
import { metricPrefixAt } from './metric-prefix.js'
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
  return { numbers, codes: codesIn(text), rest: blankAll(text, numbers) }
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

/** Whether a name goes on behind its hyphen: one with a capital, or, in a script without, what is no preposition (Hebrew מ-2). */
function endsName(before: string, { prefixed }: FigureGrammar): boolean {
  const [, word = ''] = /([\p{L}\p{M}]+)-$/u.exec(before) ?? []
  if (/\p{Lu}$/u.test(word)) return true
  return /^\p{Lo}/u.test(word) && prefixed !== null && !prefixed.test(word)
}

function readFigure(
  written: string,
  start: number,
  text: string,
  language: Language,
  grammar: FigureGrammar,
): NumberToken {
  const { value: whole, parts, decimal, hasForeignGroups } = readDigits(written, language, grammar)
  const plainEnd = start + written.length
  const fraction = decimal === null ? fractionAfter(text.slice(plainEnd, plainEnd + 2)) : null
  const value = whole + (fraction?.value ?? 0)
  const digitsEnd = plainEnd + (fraction?.length ?? 0)
  const before = text.slice(Math.max(0, start - 12), start)
  const rest = text.slice(digitsEnd, digitsEnd + 40)
  const isOrdinal = grammar.ordinalAt(text, start, digitsEnd)
  // What is counted has no scale: 제3조 is the third article, 3조 three trillions. Nor has a figure that ends a name (T-2).
  const hasScale = !isOrdinal && !(/^[ \u00A0]/u.test(rest) && endsName(before, grammar))
  const ahead = hasScale ? grammar.scaleAhead?.exec(before) : null
  const scaleWords = hasScale && !ahead ? scaleAfter(rest, grammar) : null
  const short = scaleWords || ahead ? null : shortScaleAfter(before, rest, grammar)
  const scale = ahead?.groups?.word
    ? (grammar.scales.get(keyOf(ahead.groups.word)) ?? 1)
    : scaleWords
      ? (grammar.scales.get(keyOf(scaleWords.word)) ?? 1)
      : short?.isCertain
        ? short.factor
        : 1
  const scaleEnd = digitsEnd + (scaleWords?.length ?? (short?.isCertain ? short.length : 0))
  const after = text.slice(scaleEnd, scaleEnd + 40)
  const percent = grammar.percentAfter.exec(after)
  const isPercent = percent !== null || grammar.percentBefore.test(before)
  const unitWords =
    (grammar.areUnitsBefore
      ? grammar.unitBefore.exec(before.slice(0, before.length - (ahead?.[0].length ?? 0)))
      : null) ??
    grammar.unitAfter.exec(after) ??
    // `$350 a day` and `Euro350 a day` are sums of money.
    (currencySign.test(before) ? grammar.unitBefore.exec(before) : null) ??
    grammar.unitFurther.exec(after) ??
    grammar.unitBefore.exec(before)
  const unit = grammar.units.get(keyOf(unitWords?.groups?.word)) ?? null
  const collective = isPercent || isOrdinal ? null : grammar.collectiveAfter.exec(after)
  const factor = collective
    ? (grammar.collectives.get(keyOf(collective.groups?.word)) ?? 1)
    : unit === null && !isPercent
      ? (metricPrefixAt(after)?.factor ?? 1)
      : 1
  const known = short && !short.isCertain ? short.factor : factor
  const end = scaleEnd + (percent?.[0].length ?? collective?.[0].length ?? 0)
  const isHour =
    grammar.clock.test(text.slice(Math.max(0, start - 10), start)) ||
    grammar.clock.test(text.slice(digitsEnd, digitsEnd + 10)) ||
    isBeforeColon(written, text.slice(digitsEnd, digitsEnd + 4))
  // 0430 is half past four in the morning.
  const time = isPercent || scale > 1 ? null : /^(0\d)([0-5]\d)$/u.exec(written)
  const fromRight = fromRightToLeft(written, language)
  const isQuantity = scale > 1 || isPercent || unit !== null
  return {
    start,
    end,
    text: text.slice(start, end).trim(),
    isFigure: true,
    isCardinal: false,
    isOrdinal,
    values: [...(fraction ? roundings(value) : [value]), ...(fromRight === null ? [] : [fromRight])]
      .map((read) => product(read, scale))
      .concat(known > 1 ? product(value, scale * known) : []),
    digits: (fraction ? String(value) : written).replace(/[^\d]/gu, ''),
    hasForeignGroups,
    rangeEnd: null,
    parts: time ? time.slice(1).map(Number) : isQuantity && !isHour ? [] : parts,
    scale,
    factor: scale * known,
    decimal,
    percent: isPercent ? 'yes' : 'no',
    unit,
    limit: null,
    open: null,
    isHour: isHour || time !== null,
    mayBeGroups:
      decimal !== null &&
      (decimal !== language.numbers.decimal ||
        /[.,]000(?!\d)/u.test(written) ||
        language.comparison.regionalSeparators.some(({ group }) => group === decimal)),
    hasForeignDecimal:
      isQuantity &&
      !isHour &&
      decimal !== null &&
      decimal !== language.numbers.decimal &&
      !(scale === 1 && !isPercent && versioned.test(text.slice(Math.max(0, start - 12), start))),
  }
}

/** The name of a standard before its version, which is written with a full stop everywhere: ASVS 4.0, TLS 1.2. */
const versioned = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+[ \u00A0-]$/u

/** A fraction in a sign of its own behind a figure: the half of 2½. */
function fractionAfter(rest: string): { value: number; length: number } | null {
  const [matched = '', sign = ''] = /^[ \u00A0]?([¼½¾⅐-⅞])/u.exec(rest) ?? []
  const [above = 0, below = 0] = sign.normalize('NFKD').split('\u2044').map(Number)
  return below > 0 ? { value: above / below, length: matched.length } : null
}

/** A value and how decimals say it that do not end: 2⅓ is 2.33. */
function roundings(value: number): number[] {
  return [...new Set([value, Number(value.toFixed(2)), Number(value.toFixed(1))])]
}

/** 8.3 times a thousand million, without what binary fractions add. */
function product(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}

/** The sign or word of a currency, written together with the figure behind it, or its code (ISO 4217). */
const currencySign = /\p{Sc}(?:[A-Z][a-z]{0,2}|[ \u00A0]?)$|\p{L}{3}$|(?<!\p{L})\p{Lu}{3}[ \u00A0]$/u

/** The hour of 15:30; scores and references to chapters read alike, and are the same in every language. */
function isBeforeColon(written: string, after: string): boolean {
  return /^(?:[01]?\d|2[0-4])$/u.test(written) && /^:[0-5]\d(?!\d)/u.test(after)
}

/** A letter of scale beside the sign of a currency before the figure: `M$5`, `US$M 5`, `€bn 2.3`. */
const scaleBefore = /(?:(?<!\p{L})(\p{L}{1,3})\p{Sc}|\p{Sc}(\p{L}{1,3}))[ \u00A0]?$/u

/** A letter of scale: certain beside a sign of a currency (`$5m`, `5 M€`), else possible where it is glued (`10k`). */
function shortScaleAfter(
  before: string,
  after: string,
  { scales, shortScales, shortScaleAfter: pattern }: FigureGrammar,
): { factor: number; length: number; isCertain: boolean } | null {
  const letters = scaleBefore.exec(before)?.slice(1).find(Boolean) ?? ''
  const ahead = shortScales.get(letters) ?? scales.get(keyOf(letters))
  if (ahead !== undefined) return { factor: ahead, length: 0, isCertain: true }
  const match = pattern.exec(after)
  const factor = shortScales.get(match?.groups?.word ?? '')
  if (!match || factor === undefined) return null
  const isCertain =
    /\p{Sc}[ \u00A0]?$/u.test(before) || /^[ \u00A0]?\p{Sc}/u.test(after.slice(match[0].length))
  return isCertain || !/^[ \u00A0]/u.test(match[0]) ? { factor, length: match[0].length, isCertain } : null
}

/** The scale word after a figure, unless it begins a longer unit (千 in 5千克 and 5千瓦). */
function scaleAfter(after: string, grammar: FigureGrammar): { word: string; length: number } | null {
  const match = grammar.scaleAfter.exec(after)
  const word = match?.groups?.word
  if (!match || word === undefined) return null
  const unit = grammar.unitAfter.exec(after)?.groups?.word ?? metricPrefixAt(after)?.word ?? ''
  return unit.length > word.length && unit.startsWith(word) ? null : { word, length: match[0].length }
}
