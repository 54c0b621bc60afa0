import { exactly, wordEnd, wordStart } from '../../language/pattern.js'
import { hoursIn } from '../../language/read/hours.js'
import type { MonthToken, NumberToken, Reading } from '../../language/read/types.js'
import { weekdaysIn } from '../../language/read/weekdays.js'
import type { Message } from '../../model/message.js'
import { replacements } from '../replacements.js'
import { isInSlashedDate } from '../slashed-dates.js'
import { readPairs, unmatched } from '../texts.js'
import type { Comparison, Pair, ParityRule } from '../types.js'

/**
 * The same months must be named. Days and years are figures, which same-numbers compares; the name of a month is
 * the part of a date that a translator writes anew.
 */
export const sameDates: ParityRule = {
  id: 'same-dates',
  source: 'parity',
  needsVocabulary: true,
  severity: 'error',
  summary:
    'A month or day of the week that the other language does not name, or an hour in the other half of the day.',
  reason: 'Deadlines and dates of resolutions are law to some readers; June for July is a different law.',
  note: 'Write the month, day or half of the day that the source names.',
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
      {
        text: 'The Bureau meets on Monday.',
        translation: { language: 'fr', text: 'Le Bureau se réunit le mardi.' },
        messages: ['Unexpected day of the week `mardi`, expected `Monday` as in the source'],
      },
      {
        text: 'It closes at 6 p.m.',
        translation: { language: 'fr', text: 'Elle ferme à 6 heures du matin.' },
        messages: ['Unexpected hour `6 heures du matin`, expected `6 p.m.` as in the source'],
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
      const months = replacements(sameDates, comparison, pair, {
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
      return [
        ...months,
        ...weekdays(pair, comparison, there.text, here.text),
        ...hours(pair, comparison, there, here),
      ]
    })
  },
}

/** Days of the week of which each text has another. One alone may be left out, or said otherwise (tomorrow). */
function weekdays(pair: Pair, comparison: Comparison, there: string, here: string): Message[] {
  const { onlyFirst, onlySecond } = unmatched(
    weekdaysIn(there, comparison.source.language),
    weekdaysIn(here, comparison.translation.language),
    (one, other) => one.weekday === other.weekday,
  )
  const count = Math.min(onlyFirst.length, onlySecond.length)
  return replacements(sameDates, comparison, pair, {
    noun: 'day of the week',
    missing: onlyFirst.slice(0, count).map(({ text }) => text),
    added: onlySecond.slice(0, count).map(({ text }) => text),
  })
}

/** Hours that are the same by the dial, and in the other half of the day. */
function hours(pair: Pair, comparison: Comparison, there: Reading, here: Reading): Message[] {
  const { onlyFirst, onlySecond } = unmatched(
    hoursIn(there, comparison.source.language),
    hoursIn(here, comparison.translation.language),
    (one, other) => one.hour === other.hour,
  )
  const exchanged = onlyFirst.flatMap((expected) => {
    const actual = onlySecond.find(({ hour }) => Math.abs(hour - expected.hour) === 12)
    return actual ? [{ expected, actual }] : []
  })
  return replacements(sameDates, comparison, pair, {
    noun: 'hour',
    missing: exchanged.map(({ expected }) => expected.text),
    added: exchanged.map(({ actual }) => actual.text),
  })
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
