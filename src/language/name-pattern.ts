import type { Language } from '../model/language.js'
import { foldText } from './fold-text.js'
import { isUnspaced, literal, longestFirst, wordEnd, wordStart } from './pattern.js'

const known = new WeakMap<Language, Map<string, RegExp>>()

/**
 * Finds a name in folded text in any form that the language's grammar may give it: endings inflected
 * (Совет, Советом), particles written together (مجلس, والمجلس). Every match is one mention.
 */
export function namePattern(name: string, language: Language): RegExp {
  const patterns = known.get(language) ?? new Map<string, RegExp>()
  known.set(language, patterns)
  const pattern = patterns.get(name) ?? compile(name, language)
  patterns.set(name, pattern)
  return pattern
}

function compile(name: string, language: Language): RegExp {
  const { inflection, prefixes } = language.comparison
  const attached = longestFirst(prefixes).map(literal).join('|')
  const particles = attached ? `(?:${attached}){0,2}` : ''
  const words = foldText(name, language)
    .split(/[ \u00A0]+/u)
    .map((word) => {
      if (isUnspaced(word)) return literal(word)
      if (!/\p{L}/u.test(word)) return literal(word)
      const bare = withoutArticle(word, prefixes)
      const kept = Math.max(bare.length - inflection, Math.ceil(bare.length * 0.6), Math.min(3, bare.length))
      const ending = inflection > 0 ? `[\\p{L}\\p{M}]{0,${bare.length - kept + 2}}` : ''
      return `${wordStart}${particles}${apostrophes(literal(bare.slice(0, kept)))}${ending}${wordEnd}`
    })
  return new RegExp(words.join('[ \\u00A0]?'), 'giu')
}

/** Only particles of two letters and more: a first letter alone is more often the word's own. */
function withoutArticle(word: string, prefixes: readonly string[]): string {
  const article = longestFirst(prefixes).find(
    (prefix) => /^\p{L}{2,}$/u.test(prefix) && word.startsWith(prefix) && word.length - prefix.length >= 3,
  )
  return article ? word.slice(article.length) : word
}

function apostrophes(pattern: string): string {
  return pattern.replace(/[’']/gu, "[’']")
}
