import type { ParityRule } from '../types.js'
import { otherLanguage } from './other-language.js'
import { repeatedSentence } from './repeated-sentence.js'
import { sameAbbreviations } from './same-abbreviations.js'
import { sameDates } from './same-dates.js'
import { sameLimits } from './same-limits.js'
import { sameNegation } from './same-negation.js'
import { sameNumberWords } from './same-number-words.js'
import { sameNumbers } from './same-numbers.js'
import { sameNumbersAgain } from './same-numbers-again.js'
import { sameOrdinals } from './same-ordinals.js'
import { samePercent } from './same-percent.js'
import { sameSentences } from './same-sentences.js'
import { sameSeparators } from './same-separators.js'
import { sameStrength } from './same-strength.js'
import { sameUnits } from './same-units.js'
import { untranslated } from './untranslated.js'

/** Rules that read words of both languages, and so need the vocabulary of both. */
export const vocabularyRules: ReadonlySet<ParityRule> = new Set([
  sameSentences,
  repeatedSentence,
  sameNumbers,
  sameNumbersAgain,
  sameSeparators,
  sameNumberWords,
  sameOrdinals,
  samePercent,
  sameDates,
  sameUnits,
  sameLimits,
  sameStrength,
  sameNegation,
  sameAbbreviations,
  untranslated,
  otherLanguage,
])
