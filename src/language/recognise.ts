import type { Language } from '../model/language.js'
import { foreignForms } from './han-forms.js'
import { oncePerLanguage } from './once-per-language.js'
import { lettersOf, scriptFacts } from './scripts.js'

/** How well a text fits a language: the share of letters in its script, and the share of its frequent words. */
export interface Fit {
  script: number
  frequent: number
  /** Words counted; characters in a script that writes words together. */
  words: number
}

interface Measure {
  letter: RegExp
  /** Letters of the script that the language writes otherwise: 報 is none of simplified Chinese. */
  foreign: ReadonlySet<string> | null
  frequent: ReadonlySet<string>
  isSpaced: boolean
}

/** Measures a text against a language. */
export function fitOf(text: string, language: Language): Fit {
  const { letter, foreign, frequent, isSpaced } = measureOf(language)
  const letters = text.match(/\p{L}/gu) ?? []
  const words = isSpaced ? (text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) : letters
  const ofScript = text.match(letter) ?? []
  const inScript = foreign ? ofScript.filter((one) => !foreign.has(one)).length : ofScript.length
  return {
    script: letters.length === 0 ? 1 : inScript / letters.length,
    frequent: words.length === 0 ? 0 : words.filter((word) => frequent.has(word)).length / words.length,
    words: words.length,
  }
}

const measureOf = oncePerLanguage((language): Measure => {
  return {
    letter: new RegExp(`(?=\\p{L})[${lettersOf([language.script])}]`, 'gu'),
    foreign: foreignForms(language.script),
    frequent: new Set(language.comparison.frequent),
    isSpaced: scriptFacts(language.script).isSpaced,
  }
})
