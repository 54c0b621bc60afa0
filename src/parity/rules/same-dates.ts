import { exactly, wordEnd, wordStart } from '../../language/pattern.js'
import type { MonthToken, NumberToken } from '../../language/read/types.js'
import { replacements } from '../replacements.js'
import { isInSlashedDate } from '../slashed-dates.js'
import { readPairs, unmatched } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * The same months must be named. Days and years are figures, which same-numbers compares; the name of a month is
 * the part of a date that a translator writes anew.
 */
export const sameDates: ParityRule = {
  id: 'same-dates',
  source: 'parity',
  needsVocabulary: true,
  severity: 'error',
  summary: 'A month that the other language does not name.',
  reason: 'Deadlines and dates of resolutions are law to some readers; June for July is a different law.',
  note: 'Write the month that the source names.',
  examples: {
    accepted: [
      {
        text: 'It was adopted on 24 April 2017.',
        translation: { language: 'zh', text: '2017年4月24日获得通过。' },
      },
      {
        text: 'It was adopted on 24 April 2017.',
        translation: { language: 'ar', text: 'اعتُمد في 24 نيسان/أبريل 2017.' },
      },
    ],
    rejected: [
      {
        text: 'It was adopted on 24 April 2017.',
        translation: { language: 'fr', text: 'Il a été adopté le 24 août 2017.' },
        messages: ['Unexpected month `août`, expected `April` as in the source'],
      },
      {
        text: 'Reports are due in June.',
        translation: { language: 'es', text: 'Los informes deben presentarse pronto.' },
        messages: ['Missing month, expected `June` as in the source'],
      },
    ],
  },
  check: (comparison) => {
    return readPairs(comparison).flatMap(({ pair, there, here }) => {
      const { onlyFirst, onlySecond } = unmatched(
        there.months,
        here.months,
        (one, other) => one.month === other.month,
      )
      // A citation in the source’s language stays as it is.
      const missing = certain(onlyFirst).filter(
        (month) => !isWordOf(pair.translation.text, month.text) && !isInSlashedDate(month, here),
      )
      const added = certain(onlySecond).filter((month) => !isInSlashedDate(month, there))
      return replacements(sameDates, comparison, pair, {
        noun: 'month',
        missing: missing.map(({ text }) => text),
        added: added.map(({ text }) => text),
        // One month for another is a mistake, and so is a date that lost its month; a month alone may be said otherwise.
        isCertain: (index) => {
          const expected = missing[index]
          return (
            expected !== undefined &&
            (added[index] !== undefined || keepsDay(expected, here.numbers, there.numbers))
          )
        },
      })
    })
  },
}

/** Whether the day beside a month stands in the translation, as often as in the source. */
function keepsDay({ day }: MonthToken, here: readonly NumberToken[], there: readonly NumberToken[]): boolean {
  const count = (numbers: readonly NumberToken[]): number =>
    numbers.filter(({ isFigure, values }) => isFigure && values[0] === day).length
  return day !== null && count(here) > 0 && count(here) === count(there)
}

function isWordOf(text: string, word: string): boolean {
  return new RegExp(`${wordStart}${exactly(word)}${wordEnd}`, 'u').test(text)
}

function certain(months: readonly MonthToken[]): MonthToken[] {
  return months.filter(
    ({ isCertain, month }, index) =>
      isCertain && months.findIndex((other) => other.isCertain && other.month === month) === index,
  )
}
