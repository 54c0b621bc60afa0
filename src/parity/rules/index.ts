import type { ParityRule } from '../types.js'
import { exchangedLabels } from './exchanged-labels.js'
import { exchangedLinks } from './exchanged-links.js'
import { exchangedNeighbours } from './exchanged-neighbours.js'
import { nameOrder } from './name-order.js'
import { otherLanguage } from './other-language.js'
import { repeatedSentence } from './repeated-sentence.js'
import { sameAbbreviations } from './same-abbreviations.js'
import { sameBlocks } from './same-blocks.js'
import { sameCode } from './same-code.js'
import { sameCountries } from './same-countries.js'
import { sameDates } from './same-dates.js'
import { sameFigures } from './same-figures.js'
import { sameFrequency } from './same-frequency.js'
import { sameIds } from './same-ids.js'
import { sameItems } from './same-items.js'
import { sameLimits } from './same-limits.js'
import { sameLinks } from './same-links.js'
import { sameNames } from './same-names.js'
import { sameNegation } from './same-negation.js'
import { sameNotes } from './same-notes.js'
import { sameNumberWords } from './same-number-words.js'
import { sameNumbers } from './same-numbers.js'
import { sameNumbersAgain } from './same-numbers-again.js'
import { sameOrdinals } from './same-ordinals.js'
import { samePercent } from './same-percent.js'
import { sameReferences } from './same-references.js'
import { sameRoles } from './same-roles.js'
import { sameSections } from './same-sections.js'
import { sameSense } from './same-sense.js'
import { sameSentences } from './same-sentences.js'
import { sameSeparators } from './same-separators.js'
import { sameSpans } from './same-spans.js'
import { sameStrength } from './same-strength.js'
import { sameSymbols } from './same-symbols.js'
import { sameTables } from './same-tables.js'
import { sameTerms } from './same-terms.js'
import { sameTexts } from './same-texts.js'
import { sameTitles } from './same-titles.js'
import { sameUnits } from './same-units.js'
import { sameVotes } from './same-votes.js'
import { untranslated } from './untranslated.js'

/** Every rule that compares a translation with its source: structure first, then content. */
export const parityRules: readonly ParityRule[] = [
  sameSections,
  sameRoles,
  sameIds,
  sameBlocks,
  sameItems,
  exchangedNeighbours,
  sameTables,
  exchangedLabels,
  sameFigures,
  sameTexts,
  sameSentences,
  repeatedSentence,
  sameNotes,
  sameReferences,
  sameNumbers,
  sameNumbersAgain,
  sameSeparators,
  sameNumberWords,
  sameOrdinals,
  sameVotes,
  sameFrequency,
  samePercent,
  sameDates,
  sameUnits,
  sameLimits,
  sameStrength,
  sameNegation,
  sameSense,
  sameSymbols,
  sameNames,
  sameCountries,
  nameOrder,
  sameTitles,
  sameTerms,
  sameLinks,
  exchangedLinks,
  sameCode,
  sameSpans,
  sameAbbreviations,
  untranslated,
  otherLanguage,
]
