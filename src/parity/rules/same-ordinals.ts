import type { NumberToken, Reading } from '../../language/read/types.js'
import type { Language } from '../../model/language.js'
import { countedCenturies } from '../centuries.js'
import { creditOf } from '../credit.js'
import { difference } from '../difference.js'
import { languagesOf, readPairs } from '../texts.js'
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
      const { source, translation } = languagesOf(comparison)
      const missing = leftOver(there, source, { other: here, otherLanguage: translation })
      const added = leftOver(here, translation, { other: there, otherLanguage: source })
      const [expected] = missing
      const [actual] = added
      const isLone = missing.length === 1 && added.length === 1
      if (!isLone || !expected || !actual || !(expected.isOrdinal && actual.isOrdinal)) return []
      // Where both may be cardinals, the rule of number words speaks.
      if (expected.isCardinal && actual.isCardinal) return []
      return [
        difference(sameOrdinals, comparison, pair, {
          reason: `Unexpected ordinal \`${actual.text}\`, expected \`${expected.text}\` as in the source`,
          sourceWords: expected.text,
          translationWords: actual.text,
        }),
      ]
    }),
}

type Counted = Pick<NumberToken, 'text' | 'values' | 'isOrdinal' | 'isCardinal'>

/** Ordinals, and number words that may be ordinals (第三), which the other text does not account for. */
function leftOver(
  reading: Reading,
  language: Language,
  { other, otherLanguage }: { other: Reading; otherLanguage: Language },
): Counted[] {
  // A word for one is more often an article than a first.
  const numbers = other.numbers.filter(({ isCardinal, values }) => !isCardinal || values[0] !== 1)
  const credit = creditOf({ ...other, numbers }, otherLanguage)
  const counted: Counted[] = countedCenturies(reading, language).map(({ text, value, isInWords }) => ({
    text,
    values: [value],
    isOrdinal: true,
    isCardinal: isInWords,
  }))
  const own = reading.numbers.filter(
    ({ text, isOrdinal, isCardinal, values }) =>
      (isOrdinal || (isCardinal && (values[0] ?? 0) > 1)) && !counted.some((one) => one.text === text),
  )
  return [...own, ...counted].filter(
    ({ values }) => !values.some((value) => value === 0 || credit.includes(value)),
  )
}
