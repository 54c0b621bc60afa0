import { formatNumber } from '../../language/format-number.js'
import { difference } from '../difference.js'
import { readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'
import { isWrittenOtherwise } from '../written-otherwise.js'

/** A figure copied with the separators of another language has the right digits and means another number. */
export const sameSeparators: ParityRule = {
  id: 'same-separators',
  source: 'parity',
  severity: 'warning',
  summary: 'A figure whose separators make another number of the same digits.',
  reason: 'With the comma as decimal sign 100,000 is one hundred; the source says a hundred thousand.',
  examples: {
    accepted: [
      {
        text: 'It covers 100,000 hectares.',
        translation: { language: 'fr', text: 'Elle couvre 100 000 hectares.' },
      },
    ],
    rejected: [
      {
        text: 'It covers 100,000 hectares.',
        translation: { language: 'fr', text: 'Elle couvre 100,000 hectares.' },
        messages: ['Unexpected separators in `100,000`, expected `100 000`, as `100,000` in the source'],
      },
    ],
  },
  check: (comparison) =>
    readPairs(comparison).flatMap(({ pair, there, here }) =>
      here.numbers.flatMap((actual) => {
        const expected = there.numbers.find((number) => isWrittenOtherwise(number, actual))
        const isRight = there.numbers.some(
          ({ values, digits }) => digits === actual.digits && values[0] === actual.values[0],
        )
        // What is wrong whatever the source says, \`figure-format\` reports.
        if (!expected || isRight || actual.hasForeignDecimal || actual.hasForeignGroups) return []
        const { language } = comparison.translation
        const wanted = formatNumber((expected.values[0] ?? 0) / expected.scale, language)
        return [
          difference(sameSeparators, comparison, pair, {
            reason: `Unexpected separators in \`${actual.text}\`, expected \`${wanted}\`, as \`${expected.text}\` in the source`,
            sourceWords: expected.text,
            translationWords: actual.text,
          }),
        ]
      }),
    ),
}
