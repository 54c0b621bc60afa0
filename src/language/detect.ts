import { largestOf } from '../model/arrays.js'
import type { Language } from '../model/language.js'
import { fitOf } from './recognise.js'
import { scriptFacts } from './scripts.js'

/** The language that a text seems to be written in, and how sure that is. */
export interface Detected {
  language: Language
  /** Share of its frequent words; of its frequent characters in a script that writes words together. */
  frequent: number
}

/** A letter by itself: a word of some languages, a name in lists and tables of all. */
const singleLetter = /(?<![\p{L}\p{M}])\p{L}\p{M}*(?![\p{L}\p{M}])/gu

/** Letters that say enough. */
const sample = 20_000

/**
 * The language that fits a text best: its script first, then the share of its frequent words, then the script with
 * the fewest letters besides (Chinese before Japanese where there is no kana), then its forms of characters. Null where no language has the script
 * of most letters.
 */
export function detectLanguage(text: string, languages: readonly Language[]): Detected | null {
  const start = text.slice(0, sample)
  const withoutLetters = start.replace(singleLetter, ' ')
  const fitting = languages
    .map((language) => {
      const { isSpaced } = scriptFacts(language.script)
      return { language, fit: fitOf(isSpaced ? withoutLetters : start, language) }
    })
    .filter(({ fit }) => fit.script >= 0.3)
  const most = largestOf(
    fitting.map(({ fit }) => fit.script),
    0,
  )
  const [best] = fitting
    .filter(({ fit }) => fit.script >= most - 0.2)
    .map(({ language, fit }) => {
      const { isSpaced, letters } = scriptFacts(language.script)
      // Latin names and code in a Chinese text are not characters that it could have among its frequent ones.
      return {
        language,
        frequent: isSpaced ? fit.frequent : fit.frequent / fit.script,
        letters: letters.length,
        script: fit.script,
      }
    })
    .toSorted(
      (one, other) =>
        other.frequent - one.frequent || one.letters - other.letters || other.script - one.script,
    )
  return best ? { language: best.language, frequent: best.frequent } : null
}
