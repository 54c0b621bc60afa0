import type { Language } from '../../model/language.js'
import { foldText } from '../fold-text.js'
import { oncePerLanguage } from '../once-per-language.js'
import { anyOf } from '../pattern.js'
import { valueOfForm, wholeWord, wordForms } from '../word-forms.js'
import { figureGrammar, unitAfter } from './figure-grammar.js'

/** An unknown number of things, such as dozens, and about how many these are. */
export interface VagueNumber {
  text: string
  value: number
}

/**
 * The words of a folded text for unknown numbers of things, the longest at each place. A word that counts another, or is counted
 * by one (tens of billions, miles de millones, 数十亿, yüz milyonlarca), is part of a number that nobody knows.
 */
export function readVagueNumbers(text: string, language: Language): VagueNumber[] {
  const { words, counted, counting } = patternsOf(language)
  return [...text.matchAll(words)].flatMap((match) => {
    const [word] = match
    const value = valueOfForm(word, language.comparison.vagueNumbers, language)
    const end = match.index + word.length
    const before = text.slice(Math.max(0, match.index - mostBeside), match.index)
    const after = text.slice(end, end + mostBeside)
    // Thousands of euros are what a column is measured in.
    const isMeasure = unitAfter(after, figureGrammar(language)) !== null
    if (value === undefined || isMeasure || counted.test(after) || counting.test(before)) return []
    return [{ text: wholeWord(text, match) ?? word, value }]
  })
}

/** Characters beside a word that are looked at. */
const mostBeside = 40

const patternsOf = oncePerLanguage((language) => {
  const { vagueNumbers, scale, cardinals } = language.comparison
  const fold = (words: readonly string[]): string[] =>
    words.map((word) => foldText(word, language).replaceAll('*', ''))
  const vague = Object.keys(vagueNumbers)
  const larger = anyOf(fold([...Object.keys(scale), ...vague]))
  const numbers = anyOf(fold([...Object.keys(cardinals), ...Object.keys(scale), ...vague]))
  return {
    words: new RegExp(wordForms(vague, language), 'giu'),
    // One short word may stand between: of, de, von, ya.
    counted: new RegExp(`^\\p{L}{0,3}[ \\u00A0]?(?:\\p{L}{1,4}[ \\u00A0])?(?:ال)?(?:${larger})`, 'iu'),
    counting: new RegExp(`(?:${numbers})\\p{L}{0,3}[ \\u00A0](?:\\p{L}{1,4}[ \\u00A0])?$`, 'iu'),
  }
})
