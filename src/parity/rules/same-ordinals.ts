import type { NumberToken, Reading } from '../../language/read/types.js'
import type { Language } from '../../model/language.js'
import { creditOf } from '../credit.js'
import { difference } from '../difference.js'
import { readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/** The third report is not the fourth. Reported only where one ordinal is left over on each side. */
export const sameOrdinals: ParityRule = {
  id: 'same-ordinals',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'An ordinal number that the other language says as another.',
  reason: 'Reports, sessions and anniversaries are known by their number.',
  note: 'Write the ordinal number of the source.',
  examples: {
    accepted: [
      {
        text: 'It is the twenty-third report.',
        translation: { language: 'fr', text: 'C’est le vingt-troisième rapport.' },
      },
    ],
    rejected: [
      {
        text: 'It is the third report.',
        translation: { language: 'fr', text: 'C’est le quatrième rapport.' },
        messages: ['Unexpected ordinal `quatrième`, expected `third` as in the source'],
      },
    ],
  },
  check: (comparison) =>
    readPairs(comparison).flatMap(({ pair, there, here }) => {
      const missing = leftOver(there, here, comparison.translation.language)
      const added = leftOver(here, there, comparison.source.language)
      const [expected] = missing
      const [actual] = added
      const isLone = missing.length === 1 && added.length === 1
      if (!isLone || !expected || !actual || !(expected.isOrdinal && actual.isOrdinal)) return []
      return [
        difference(sameOrdinals, comparison, pair, {
          reason: `Unexpected ordinal \`${actual.text}\`, expected \`${expected.text}\` as in the source`,
          sourceWords: expected.text,
          translationWords: actual.text,
        }),
      ]
    }),
}

/** Ordinals, and number words that may be ordinals (第三), which the other text does not account for. */
function leftOver(reading: Reading, other: Reading, otherLanguage: Language): NumberToken[] {
  // A word for one is more often an article than a first.
  const numbers = other.numbers.filter(({ isCardinal, values }) => !isCardinal || values[0] !== 1)
  const credit = creditOf({ ...other, numbers }, otherLanguage)
  const own = reading.numbers.filter(
    ({ isOrdinal, isCardinal, values }) => isOrdinal || (isCardinal && (values[0] ?? 0) > 1),
  )
  return own.filter(({ values }) => !values.some((value) => value === 0 || credit.includes(value)))
}
