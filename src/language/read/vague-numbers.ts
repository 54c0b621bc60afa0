import type { Language } from '../../model/language.js'
import { oncePerLanguage } from '../once-per-language.js'
import { valueOfForm, wholeWord, wordForms } from '../word-forms.js'
import { figureGrammar, unitAfter } from './figure-grammar.js'

/** An unknown number of things, such as dozens, and about how many these are. */
export interface VagueNumber {
  text: string
  value: number
}

/** The words of a folded text for unknown numbers of things, the longest at each place. */
export function readVagueNumbers(text: string, language: Language): VagueNumber[] {
  return [...text.matchAll(patternOf(language))].flatMap((match) => {
    const [word] = match
    const value = valueOfForm(word, language.comparison.vagueNumbers, language)
    // Thousands of euros are what a column is measured in.
    const end = match.index + word.length
    if (value === undefined || unitAfter(text.slice(end, end + 40), figureGrammar(language)) !== null)
      return []
    return [{ text: wholeWord(text, match) ?? word, value }]
  })
}

const patternOf = oncePerLanguage(
  (language) => new RegExp(wordForms(Object.keys(language.comparison.vagueNumbers), language), 'giu'),
)
