import { append } from '../../model/arrays.js'
import type { Language } from '../../model/language.js'
import { foldText } from '../fold-text.js'
import { oncePerLanguage } from '../once-per-language.js'
import { literal, longestFirst } from '../pattern.js'
import { takeAll } from './blank.js'

/**
 * Takes out figures that a language says in a set phrase and another in other words: 24/7, « 7 jours sur 7 ». What they hold may stand
 * in the other text and need not.
 */
export function readIdioms(text: string, language: Language): { codes: number[]; rest: string } {
  const pattern = patternOf(language)
  if (pattern === null) return { codes: [], rest: text }
  const codes: number[] = []
  const rest = takeAll(text, pattern, ([phrase]) => {
    append(codes, (phrase.match(/\d+/gu) ?? []).map(Number))
    return true
  })
  return { codes, rest }
}

const patternOf = oncePerLanguage((language): RegExp | null => {
  const phrases = language.comparison.ignore.filter((phrase) => /\d/u.test(phrase))
  if (phrases.length === 0) return null
  const forms = longestFirst(phrases.map((phrase) => foldText(phrase, language))).map(literal)
  return new RegExp(`(?<![\\p{N}.,/-])(?:${forms.join('|')})(?![\\p{N}/]|[.,]\\d)`, 'giu')
})
