import type { Language } from '../../model/language.js'
import { oncePerLanguage } from '../once-per-language.js'
import { literal } from '../pattern.js'
import { alternation, withAnySpace } from './limit-patterns.js'
import type { Token } from './types.js'

/** A day of the week in a text. */
export interface WeekdayToken extends Token {
  /** 1 is Monday. */
  weekday: number
}

/** The days of the week that a folded text names. */
export function weekdaysIn(text: string, language: Language): WeekdayToken[] {
  return patternsOf(language).flatMap((pattern, index) =>
    [...text.matchAll(pattern)].map(({ 0: found, index: start }) => ({
      start,
      end: start + found.length,
      text: found,
      weekday: index + 1,
    })),
  )
}

/** As written, and with a capital. */
const patternsOf = oncePerLanguage(({ comparison: { weekdays, prefixes } }): RegExp[] =>
  weekdays.map((source) => {
    const capital = source.charAt(0).toUpperCase() + source.slice(1)
    const forms = [...new Set([source, capital])].map(withAnySpace)
    return new RegExp(alternation(forms, prefixes.map(literal)), 'gu')
  }),
)
