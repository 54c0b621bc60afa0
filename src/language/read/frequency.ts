import type { Language } from '../../model/language.js'
import { foldText } from '../fold-text.js'
import { oncePerLanguage } from '../once-per-language.js'
import { anyOf } from '../pattern.js'
import { valueOfForm, wholeWord, wordForms } from '../word-forms.js'
import type { Reading } from './types.js'

/** How often something comes back, by the days from one time to the next: 30 for a month, 360 for a year. */
export interface Period {
  text: string
  days: number
  /** A number says it, not a word. */
  isCounted: boolean
}

/** Days in the units of time that periods are told in. */
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 360 }

/** The periods that a text tells: every four years, quarterly. */
export function readPeriods({ text, numbers }: Reading, language: Language): Period[] {
  // Twice a year is said of half a year, of a year and of both.
  if (numbers.some(({ unit, values }) => unit === 'times' && (values[0] ?? 0) > 1)) return []
  const { before, after, words } = patternsOf(language)
  const counted = numbers.flatMap((number): Period[] => {
    const [value = 0] = number.values
    const unit = daysIn[number.unit ?? '']
    if (unit === undefined || !Number.isInteger(value) || value < 1 || value > 100) return []
    const isRepeated =
      before.test(text.slice(Math.max(0, number.start - 24), number.start)) ||
      after.test(text.slice(number.end, number.end + 30))
    return isRepeated ? [{ text: number.text, days: value * unit, isCounted: true }] : []
  })
  const ends = new Set(numbers.map(({ end }) => end))
  const said = [...text.matchAll(words)].flatMap((match): Period[] => {
    const { 0: word, index } = match
    // »5 yıllık plan« is one of five years.
    if (ends.has(index) || ends.has(index - 1)) return []
    const days = valueOfForm(word, language.comparison.frequency.words, language)
    return days === undefined ? [] : [{ text: wholeWord(text, match) ?? word, days, isCounted: false }]
  })
  return [...counted, ...said]
}

const patternsOf = oncePerLanguage((language) => {
  const { frequency, units } = language.comparison
  const fold = (words: readonly string[]): string[] => words.map((word) => foldText(word, language))
  const times = Object.keys(daysIn).flatMap((unit) => units[unit] ?? [])
  return {
    before: new RegExp(`(?:${wordForms(frequency.before, language)})[ \\u00A0]?$`, 'iu'),
    after: new RegExp(
      `^[ \\u00A0-]?(?:${anyOf(fold(times))})\\p{L}{0,3}[ \\u00A0]?(?:${anyOf(fold(frequency.after))})`,
      'iu',
    ),
    words: new RegExp(wordForms(Object.keys(frequency.words), language), 'giu'),
  }
})
