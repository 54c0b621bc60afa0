import type { Language } from '../../model/language.js'
import { foldText } from '../fold-text.js'
import { oncePerLanguage } from '../once-per-language.js'
import { anyOf, literal, longestFirst, wordEnd, wordStart, wordsPattern } from '../pattern.js'

/** Patterns for what stands beside a figure; all `…After` begin, all `…Before` end at the figure. */
export interface FigureGrammar {
  figure: RegExp
  scaleAfter: RegExp
  /** A word of scale before the figure, in languages that write it there: milioni 4.5; null in others. */
  scaleAhead: RegExp | null
  scales: Map<string, number>
  /** Letters of scale: `k`, `m`, `bn`. */
  shortScaleAfter: RegExp
  shortScales: Map<string, number>
  percentAfter: RegExp
  percentBefore: RegExp
  /** The unit directly after the figure. */
  unitAfter: RegExp
  /** The unit after one short word: `millones de euros`, `millions d’hectares`. */
  unitFurther: RegExp
  unitBefore: RegExp
  /** Units stand before their numbers: saa 45. */
  areUnitsBefore: boolean
  units: Map<string, string>
  /** Words for a number of things: dozens, decades. */
  collectiveAfter: RegExp
  collectives: Map<string, number>
  joiners: Set<string>
  /** A word that is all prepositions and articles, which the language writes before others; null where it does not. */
  prefixed: RegExp | null
  /** The language's decimal sign. */
  decimal: string
  clock: RegExp
  groups: Set<string>
  /** Whether a figure at a place is written as an ordinal: 3rd, 3e, 第3. */
  ordinalAt: (text: string, start: number, end: number) => boolean
}

/** The patterns of a language, made once. */
export const figureGrammar = oncePerLanguage(compile)

function compile(language: Language): FigureGrammar {
  const { comparison, numbers } = language
  const fold = (word: string): string => foldText(word, language)
  const groups = new Set([...comparison.groupSeparators, numbers.group].map(fold))
  const group = [...groups].map((separator) => separator.replace(/[\]\\^-]/gu, '\\$&')).join('')
  // Groups of two digits above the thousands, as in South Asia: 12,34,567.
  const lakhs = groups.has(',') ? '\\d{1,2}(?:,\\d{2})+,\\d{3}(?![\\d,])(?:\\.\\d+)?|' : ''
  // `.08`; a full stop in every language.
  const signs = numbers.decimal === '.' ? '.' : `.${numbers.decimal}`
  const prefixes = longestFirst(comparison.prefixes)
    .map((prefix) => literal(fold(prefix)))
    .join('|')
  const attached = prefixes ? `|(?<=${wordStart}(?:${prefixes}))` : ''
  const withoutZero = `(?:(?<![^\\s([<>=≤≥~±+$€£-])${attached})[${signs}]\\d+(?![\\d.,]\\d|\\p{L})`
  const forms = Object.values(comparison.units).flat().map(fold)
  const units = wordsPattern(forms)
  const longUnits = wordsPattern(forms.filter((form) => !/^\p{L}{1,2}$/u.test(form)))
  const unitsInWords = wordsPattern(forms.filter((form) => /^\p{L}.{2}/u.test(form)))
  const particles = longestFirst(comparison.interposed).map(literal)
  // From right to left a minus sign may stand behind its figure, before what is said of it: `2.3- في المائة`.
  const minus = language.direction === 'rtl' ? '(?:[−-](?![\\p{L}\\p{N}]))?' : ''
  // `300+ billion`, `300-odd million`.
  const gap = `${minus}(?:[ \\u00A0]?\\+)?[ \\u00A0-]?${particles.length > 0 ? `(?:(?:${particles.join('|')})[ \\u00A0]?)?` : ''}`
  // `Euro1.5 million`, `$A45,000`: signs of currencies are written together with their figure.
  const currencies = longestFirst(
    Object.entries(comparison.units)
      .filter(([name]) => /^[A-Z]{3}$/u.test(name))
      .flatMap(([, words]) => words.map(fold).filter((word) => /^\p{L}{3,5}$/u.test(word)))
      .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
  )
  const glued = `(?<=(?:${wordStart}(?:${currencies.map(literal).join('|') || '(?!)'})|\\p{Sc}[A-Z][a-z]{0,2}))`
  const percents = comparison.percent.map(fold)
  const percent = wordsPattern(percents)
  // «30процентный», and «про-цента» where a line was broken in what the text was copied from.
  const gluedPercents = percents.filter((form) => form.startsWith('-')).map((form) => form.slice(1))
  const broken = percents.filter((form) => /^\p{L}{6,}$/u.test(form)).map((form) => [...form].join('-?'))
  const percentForms = [
    `[ \\u00A0]?${percent}`,
    ...(gluedPercents.length > 0 ? [`${wordsPattern(gluedPercents)}`] : []),
    ...(broken.length > 0 ? [`[ \\u00A0]?(?:${longestFirst(broken).join('|')})${wordEnd}`] : []),
  ]
  // From right to left groups are also stored in the order in which they are seen: 238 1 for 1,238.
  const reversed =
    language.direction === 'rtl'
      ? '\\d{3}[.,]\\d{1,3}(?:[ \\u00A0]\\d{3})*[ \\u00A0]\\d{1,3}(?![\\d:/]|[.,]\\d)|\\d{3}(?:[ \\u00A0]\\d{3})*[ \\u00A0]\\d{1,2}(?![\\d:/]|[.,]\\d)|000(?:[ \\u00A0]\\d{3})+(?!\\d)|'
      : ''
  const ordinals = comparison.ordinalPatterns.map((pattern) => new RegExp(pattern, 'u'))
  return {
    figure: new RegExp(
      `(?:(?<![\\d\\p{Script=Cyrillic}\\p{Script=Greek}]|(?![ªº])\\p{Script=Latin})|${glued})(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]\\d{1,9}[.,])(?:${reversed}${lakhs}000(?:[ \\u00A0]000)*[ \\u00A0](?!000)\\d{1,3}(?!\\d)|\\d{1,3}(?:(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,})(?![\\d]|[.,]\\d)|\\d{1,3}(?:[${group}]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?|${withoutZero})`,
      'gu',
    ),
    scaleAfter: new RegExp(`^${gap}(?<word>${wordsPattern(Object.keys(comparison.scale).map(fold))})`, 'iu'),
    scaleAhead: comparison.scaleFirst
      ? new RegExp(`(?<word>${wordsPattern(Object.keys(comparison.scale).map(fold))})[ \\u00A0]$`, 'iu')
      : null,
    scales: new Map(Object.entries(comparison.scale).map(([word, factor]) => [keyOf(fold(word)), factor])),
    shortScaleAfter: new RegExp(
      `^\\+?[ \\u00A0]?(?<word>${anyOf(Object.keys(comparison.shortScale))})(?![\\p{L}\\p{N}])`,
      'u',
    ),
    shortScales: new Map(Object.entries(comparison.shortScale)),
    percentAfter: new RegExp(`^${minus}\\+?(?:${percentForms.join('|')})`, 'iu'),
    percentBefore: new RegExp(`(?<!\\d[ \\u00A0]?)${percent}[ \\u00A0]?$`, 'iu'),
    unitAfter: new RegExp(`^${gap}(?<word>${units})`, 'iu'),
    unitFurther: new RegExp(
      `^${minus}[ \\u00A0](?:\\p{L}{1,3}[ \\u00A0]|\\p{L}[’'])(?<word>${unitsInWords})`,
      'iu',
    ),
    unitBefore: new RegExp(`(?<word>${longUnits})(?:(?<=\\p{Sc})[A-Z][a-z]{0,2}|[ \\u00A0]?)$`, 'iu'),
    areUnitsBefore: comparison.unitsBefore,
    units: new Map(
      Object.entries(comparison.units).flatMap(([name, words]) =>
        words.map((word) => [keyOf(fold(word)), name] as const),
      ),
    ),
    clock: new RegExp(wordsPattern(comparison.clock.map(fold)), 'iu'),
    collectiveAfter: new RegExp(
      `^${gap}(?<word>${wordsPattern(Object.keys(comparison.collectives).map(fold))})`,
      'iu',
    ),
    collectives: new Map(
      Object.entries(comparison.collectives).map(([word, factor]) => [keyOf(fold(word)), factor]),
    ),
    prefixed: prefixes ? new RegExp(`^(?:${prefixes})+$`, 'u') : null,
    decimal: numbers.decimal,
    joiners: new Set(comparison.rangeJoiners.map((word) => fold(word).toLowerCase())),
    groups,
    ordinalAt: (text, start, end) => {
      if (end - start > longestOrdinal) return false
      const near = text.slice(Math.max(0, start - 2), end + 6)
      return ordinals.some((pattern) => pattern.exec(near)?.[1] === text.slice(start, end))
    },
  }
}

/** Most characters of a figure that counts; a pattern tries each place of what is longer. */
const longestOrdinal = 20

/** The unit that follows a number, by the name that all languages share; null where none does. */
export function unitAfter(
  after: string,
  { unitAfter: near, unitFurther, units }: FigureGrammar,
): string | null {
  const match = near.exec(after) ?? unitFurther.exec(after)
  return units.get(keyOf(match?.groups?.word)) ?? null
}

/** The unit directly before a number; null where none stands there. */
export function unitAhead(before: string, { unitBefore, units }: FigureGrammar): string | null {
  return units.get(keyOf(unitBefore.exec(before)?.groups?.word)) ?? null
}

/** A word as the maps of the grammar know it: in small letters, its spaces plain. */
export function keyOf(word: string | undefined): string {
  return (word ?? '').toLowerCase().replaceAll('\u00A0', ' ')
}
