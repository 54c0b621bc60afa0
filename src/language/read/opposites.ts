import type { Language } from '../../model/language.js'
import type { Opposites } from '../../model/language-patterns.js'
import { oncePer } from '../../model/once-per.js'
import { foldText } from '../fold-text.js'
import { oncePerLanguage } from '../once-per-language.js'
import { isUnspaced, literal, longestFirst, wordEnd, wordStart } from '../pattern.js'
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
  const found = (list: keyof Opposites): string | null => patterns?.[list].exec(text)?.[0].trim() ?? null
  return {
    first: found('first'),
    second: found('second'),
    perhapsFirst: found('perhapsFirst'),
    perhapsSecond: found('perhapsSecond'),
  }
}

/** Characters that may stand between the parts of a word that is written apart: »ging im ersten Halbjahr zurück«. */
const mostBetween = 120

const patternsOf = oncePerLanguage((language) => {
  const { opposites, prefixes } = language.comparison
  const particles = longestFirst(prefixes.map((prefix) => foldText(prefix, language))).map(literal)
  const attached = particles.length > 0 ? `(?:${particles.join('|')}){0,2}` : ''
  const compiled = (words: readonly string[]): RegExp =>
    new RegExp(
      alternatives(
        words.map((word) => foldText(word, language)),
        attached,
      ),
      'iu',
    )
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

/** Words as one pattern, by which of their ends are those of a word. */
function alternatives(words: readonly string[], attached: string): string {
  const groups = new Map<string, string[]>()
  for (const word of longestFirst(words)) {
    const bare = word.replaceAll('*', '')
    const before = word.startsWith('*') || isUnspaced(bare) ? '' : `${wordStart}${attached}`
    const after = word.endsWith('*') || isUnspaced(bare) ? '' : wordEnd
    const form = literal(bare).replace('…', `(?![\\p{L}])[^.;:!?]{1,${mostBetween}}?${wordStart}`)
    groups.set(`${before}\n${after}`, [...(groups.get(`${before}\n${after}`) ?? []), form])
  }
  const forms = [...groups].map(([group, own]) => group.replace('\n', `(?:${own.join('|')})`))
  return forms.join('|') || '(?!)'
}
