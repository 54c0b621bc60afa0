import type { Language } from '../../model/language.js'
import { foldText } from '../fold-text.js'
import { literal, longestFirst, wordsPattern } from '../pattern.js'

/** Patterns for what stands beside a figure; all `…After` begin, all `…Before` end at the figure. */
export interface FigureGrammar {
  figure: RegExp
  scaleAfter: RegExp
  scales: Map<string, number>
  percentAfter: RegExp
  percentBefore: RegExp
  /** The unit directly after the figure. */
  unitAfter: RegExp
  /** The unit after one short word: `millones de euros`, `millions d’hectares`. */
  unitFurther: RegExp
  unitBefore: RegExp
  units: Map<string, string>
  joiners: Set<string>
  clock: RegExp
  groups: Set<string>
}

const known = new WeakMap<Language, FigureGrammar>()

/** The patterns of a language, made once. */
export function figureGrammar(language: Language): FigureGrammar {
  const found = known.get(language)
  if (found) return found
  const grammar = compile(language)
  known.set(language, grammar)
  return grammar
}

function compile(language: Language): FigureGrammar {
  const { comparison, numbers } = language
  const fold = (word: string): string => foldText(word, language)
  const groups = new Set([...comparison.groupSeparators, numbers.group].map(fold))
  const group = [...groups].map((separator) => separator.replace(/[\]\\^-]/gu, '\\$&')).join('')
  const forms = Object.values(comparison.units).flat().map(fold)
  const units = wordsPattern(forms)
  const longUnits = wordsPattern(forms.filter((form) => !/^\p{L}{1,2}$/u.test(form)))
  const particles = longestFirst(comparison.interposed).map(literal)
  const interposed = particles.length > 0 ? `(?:${particles.join('|')})?` : ''
  const percent = wordsPattern(comparison.percent.map(fold))
  return {
    figure: new RegExp(
      `(?<![\\d\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])(?:\\d{1,3}(?:[${group}]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)`,
      'gu',
    ),
    scaleAfter: new RegExp(
      `^[ \\u00A0-]?${interposed}(?<word>${wordsPattern(Object.keys(comparison.scale).map(fold))})`,
      'iu',
    ),
    scales: new Map(
      Object.entries(comparison.scale).map(([word, factor]) => [fold(word).toLowerCase(), factor]),
    ),
    percentAfter: new RegExp(`^[ \\u00A0]?${percent}`, 'iu'),
    percentBefore: new RegExp(`(?<!\\d[ \\u00A0]?)${percent}[ \\u00A0]?$`, 'iu'),
    unitAfter: new RegExp(`^[ \\u00A0-]?${interposed}(?<word>${units})`, 'iu'),
    unitFurther: new RegExp(`^[ \\u00A0](?:\\p{L}{1,3}[ \\u00A0]|\\p{L}[’'])(?<word>${longUnits})`, 'iu'),
    unitBefore: new RegExp(`(?<word>${longUnits})[ \\u00A0]?$`, 'iu'),
    units: new Map(
      Object.entries(comparison.units).flatMap(([name, words]) =>
        words.map((word) => [fold(word).toLowerCase(), name] as const),
      ),
    ),
    clock: new RegExp(wordsPattern(comparison.clock.map(fold)), 'iu'),
    joiners: new Set(comparison.rangeJoiners.map((word) => fold(word).toLowerCase())),
    groups,
  }
}
