import type { Language } from '../model/language.js'

/** How well a text fits a language: the share of letters in its script, and the share of its frequent words. */
export interface Fit {
  script: number
  frequent: number
  /** Words counted; characters in a script that writes words together. */
  words: number
}

const scripts: Record<string, string> = { Hans: 'Han', Hant: 'Han', Jpan: 'Han', Kore: 'Hangul' }

/** Measures a text against a language. */
export function fitOf(text: string, language: Language): Fit {
  const letters = text.match(/\p{L}/gu) ?? []
  const own = new RegExp(`\\p{Script=${scriptName(language.script)}}`, 'u')
  const inScript = letters.filter((letter) => own.test(letter)).length
  const isSpaced = scriptName(language.script) !== 'Han'
  const words = isSpaced ? (text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) : letters
  const frequentWords = new Set(language.comparison.frequent)
  const frequent = words.filter((word) => frequentWords.has(word)).length
  return {
    script: letters.length === 0 ? 1 : inScript / letters.length,
    frequent: words.length === 0 ? 0 : frequent / words.length,
    words: words.length,
  }
}

/** Unicode's long name of an ISO 15924 script, as regular expressions know it. */
function scriptName(script: string): string {
  return scripts[script] ?? script
}
