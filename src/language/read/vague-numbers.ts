import type { Language } from '../../model/language.js'
import { oncePerLanguage } from '../once-per-language.js'
import { valueOfForm, wordForms } from '../word-forms.js'

/** An unknown number of things, such as dozens, and about how many these are. */
export interface VagueNumber {
  text: string
  value: number
}

/** The words of a folded text for unknown numbers of things, the longest at each place. */
export function readVagueNumbers(text: string, language: Language): VagueNumber[] {
  return [...text.matchAll(patternOf(language))].flatMap(([word]) => {
    const value = valueOfForm(word, language.comparison.vagueNumbers, language)
    return value === undefined ? [] : [{ text: word, value }]
  })
}

const patternOf = oncePerLanguage(
  (language) => new RegExp(wordForms(Object.keys(language.comparison.vagueNumbers), language), 'giu'),
)
