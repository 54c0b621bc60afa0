import type { Language } from '../../model/language.js'
import type { Opposites } from '../../model/language-patterns.js'
import { oncePer } from '../../model/once-per.js'
import { oncePerLanguage } from '../once-per-language.js'
import { wholeWord, wordForms } from '../word-forms.js'
import type { Reading } from './types.js'

/** What a text says of a pair of opposites: its words for each, certain and perhaps. */
export type OppositeReading = Record<keyof Opposites, string | null>

/** The pairs of opposites that a language knows. */
export function oppositesOf({ comparison: { opposites } }: Language): string[] {
  return Object.keys(opposites)
}

/** Whether a text that was read holds a word of any pair of opposites. */
export const hasOpposites = oncePerLanguage((language) =>
  oncePer(({ text }: Pick<Reading, 'text'>) => patternsOf(language).any.test(text)),
)

/** What a folded text says of a pair of opposites. */
export function readOpposites(text: string, name: string, language: Language): OppositeReading {
  const patterns = patternsOf(language).pairs.get(name)
  const found = (list: keyof Opposites): string | null => wholeWord(text, patterns?.[list].exec(text) ?? null)
  return {
    first: found('first'),
    second: found('second'),
    perhapsFirst: found('perhapsFirst'),
    perhapsSecond: found('perhapsSecond'),
  }
}

const patternsOf = oncePerLanguage((language) => {
  const { opposites } = language.comparison
  const compiled = (words: readonly string[]): RegExp => new RegExp(wordForms(words, language), 'iu')
  const all = Object.values(opposites)
  return {
    any: compiled(all.flatMap(({ first, second }) => [...first, ...second])),
    pairs: new Map(
      Object.entries(opposites).map(([name, { first, second, perhapsFirst, perhapsSecond }]) => [
        name,
        {
          first: compiled(first),
          second: compiled(second),
          perhapsFirst: compiled(perhapsFirst),
          perhapsSecond: compiled(perhapsSecond),
        },
      ]),
    ),
  }
})
