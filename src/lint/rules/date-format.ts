import { formatDate } from '../../language/date.js'
import { literal } from '../../language/pattern.js'
import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Dates are written with the month's name, in the language's order: 03/04 is March to some and April to others. */
export const dateFormat: LintRule = {
  id: 'date-format',
  source: 'lint',
  severity: 'warning',
  summary: 'A date in figures only, or in another order than the language’s.',
  reason: '03/04/2017 is the third of April to some readers and the fourth of March to others.',
  note: 'Write the day, the name of the month and the year, as the message shows them.',
  examples: {
    accepted: [
      { text: 'On 24 April 2017 it met.' },
      { language: 'zh', text: '2017年4月24日举行会议。' },
      { text: 'See resolution 60/1 and 10:30.' },
      { text: 'The log says 2026-01-29T07:13:47Z.' },
    ],
    rejected: [
      { text: 'On 24/04/2017 it met.', messages: ['Unexpected date `24/04/2017`, expected `24 April 2017`'] },
      {
        text: 'On April 24, 2017 it met.',
        messages: ['Unexpected date `April 24, 2017`, expected `24 April 2017`'],
      },
      {
        text: 'On 03/04/2017 it met.',
        messages: ['Unexpected date `03/04/2017`, expected the month’s name'],
      },
    ],
  },
  check: (tree, file) => {
    const { dates } = file.language
    const write = (year: string, month: number, day: number): string | null =>
      month >= 1 && month <= 12 && day >= 1 && day <= 31
        ? formatDate(
            `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
            file.language,
          ).replace(/[\u00A0\u202F]/gu, ' ')
        : null
    const reasonOf = (actual: string, expected: string | null): string =>
      `Unexpected date \`${actual}\`, expected ${expected ? `\`${expected}\`` : 'the month’s name'}`
    const monthFirst = dates.months.map(literal).join('|')
    return [
      ...matchLines(
        dateFormat,
        tree,
        file,
        /(?<![\p{L}\p{N}/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\p{N}/-])/gu,
        ([actual, one = '', , two = '', year = '']) => {
          const [first, second] = [Number(one), Number(two)]
          if (first > 31 || second > 31 || (first > 12 && second > 12)) return null
          const expected =
            first > 12 ? write(year, second, first) : second > 12 ? write(year, first, second) : null
          return reasonOf(actual, expected)
        },
      ),
      ...matchLines(
        dateFormat,
        tree,
        file,
        /(?<![\p{L}\p{N}/.-])((?:19|20)\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?![\p{N}/-]|T\d)/gu,
        ([actual, year = '', , month = '', day = '']) => {
          const expected = write(year, Number(month), Number(day))
          return expected ? reasonOf(actual, expected) : null
        },
      ),
      ...(dates.day.startsWith('{day}')
        ? matchLines(
            dateFormat,
            tree,
            file,
            new RegExp(
              `(?<!\\p{L})(${monthFirst}) (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)`,
              'gu',
            ),
            ([actual, month = '', day = '', year = '']) =>
              reasonOf(actual, write(year, dates.months.indexOf(month) + 1, Number(day))),
          )
        : []),
    ]
  },
}
