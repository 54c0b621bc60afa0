import { type Period, readPeriods } from '../../language/read/frequency.js'
import type { Reading } from '../../language/read/types.js'
import { difference } from '../difference.js'
import { languagesOf, readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * How often something comes back. Reported where each text tells of one period alone; two numbers of years or days that differ are a
 * matter of `same-number-words` and `same-numbers`.
 */
export const sameFrequency: ParityRule = {
  id: 'same-frequency',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'Something that comes back more or less often than in the source.',
  reason: 'A report due every year is four times the work of one due every four years.',
  note: 'Write how often it is as in the source.',
  examples: {
    accepted: [
      {
        text: 'The committee meets every three months.',
        translation: { language: 'fr', text: 'Le comité tient une réunion trimestrielle.' },
      },
    ],
    rejected: [
      {
        text: 'States report every four years.',
        translation: { language: 'fr', text: 'Les États font rapport chaque année.' },
        messages: ['Unexpected `chaque année`, expected another period, as `four` in the source'],
      },
    ],
  },
  check: (comparison) => {
    const { source, translation } = languagesOf(comparison)
    return readPairs(comparison).flatMap(({ pair, there, here }) => {
      const expected = lone(readPeriods(there, source))
      const actual = expected && lone(readPeriods(here, translation))
      if (!expected || !actual || (expected.isCounted && actual.isCounted)) return []
      if (isAbout(expected.days, actual.days)) return []
      if (isSaidAsTimes(expected, actual, there, here)) return []
      return [
        difference(sameFrequency, comparison, pair, {
          reason: `Unexpected \`${actual.text}\`, expected another period, as \`${expected.text}\` in the source`,
          sourceWords: expected.text,
          translationWords: actual.text,
        }),
      ]
    })
  },
}

/** The one period that a text tells of; null where it tells of none, or several. */
function lone([first, ...more]: readonly Period[]): Period | null {
  return first && more.every(({ days }) => isAbout(days, first.days)) ? first : null
}

/** Whether the text with the longer period says how often in it: twice a year, half-yearly. */
function isSaidAsTimes(expected: Period, actual: Period, there: Reading, here: Reading): boolean {
  const times = Math.max(expected.days, actual.days) / Math.min(expected.days, actual.days)
  const isLonger = expected.days > actual.days
  const { numbers } = isLonger ? there : here
  if ((isLonger ? expected : actual).isCounted) return false
  return numbers.some(({ values }) => values.some((value) => isAbout(value, times)))
}

/** Four weeks are a month. */
function isAbout(days: number, others: number): boolean {
  return Math.abs(days - others) <= 0.1 * Math.max(days, others)
}
