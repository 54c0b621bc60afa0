import { formatNumber } from '../../language/format-number.js'
import type { NumberToken } from '../../language/read/types.js'
import { regionalSeparators, type Separators, valueBy } from '../../language/regional-separators.js'
import type { Language } from '../../model/language.js'
import { difference } from '../difference.js'
import { languagesOf, readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'
import { isWrittenOtherwise } from '../written-otherwise.js'

/** A figure copied with the separators of another language has the right digits and means another number. */
export const sameSeparators: ParityRule = {
  id: 'same-separators',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'A figure whose separators make another number of the same digits.',
  reason: 'With the comma as decimal sign 100,000 is one hundred; the source says a hundred thousand.',
  note: 'Write the number of the source with the signs of this language.',
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
  check: (comparison) => {
    const { language } = comparison.translation
    const pairs = readPairs(comparison)
    const keepsToRegion = regionalSeparators(pairs.map(({ here }) => here.text).join('\n'), language)
    const signs = signsIn(pairs)
    const isOneSign = hasOneSignForBoth(signs)
    const regional = isMixture(signs, language) ? null : keepsToRegion
    return pairs.flatMap(({ pair, there, here }) => {
      const isMixed = here.numbers.some((number) => signOf(number) === language.numbers.decimal)
      return here.numbers.flatMap((actual) => {
        const expected = there.numbers.find(
          (number) =>
            isWrittenOtherwise(number, actual) ||
            (hasOtherDecimal(actual, isMixed || (actual.hasForeignDecimal && isOneSign), language) &&
              isSameDecimal(number, actual, comparison.source.language)),
        )
        const isRight = there.numbers.some(
          (number) =>
            number !== expected &&
            expected?.values[0] !== actual.values[0] &&
            number.digits === actual.digits &&
            number.values[0] === actual.values[0],
        )
        if (regional && expected && means(actual, regional, expected)) return []
        // What is wrong whatever the source says, `figure-format` reports, unless the figures alone look like another country’s.
        const isReported = actual.hasForeignGroups || (actual.hasForeignDecimal && keepsToRegion === null)
        if (!expected || isRight || isReported) return []
        const wanted = written(expected, actual, languagesOf(comparison))
        return [
          difference(sameSeparators, comparison, pair, {
            reason: `Unexpected separators in \`${actual.text}\`, expected \`${wanted}\`, as \`${expected.text}\` in the source`,
            sourceWords: expected.text,
            translationWords: actual.text,
          }),
        ]
      })
    })
  },
}

/** The value of the source's figure as the language writes it beside a word of scale, with as many decimals: 3.0 as `3,0`. */
function written(expected: NumberToken, { scale }: NumberToken, { source, translation }: Languages): string {
  const value = (expected.values[0] ?? 0) / scale
  const sign = source.numbers.decimal
  const decimals = new RegExp(`\\d[${sign}](\\d+)(?![${sign}]?\\d)`, 'u').exec(expected.text)?.[1] ?? ''
  const isRound = Number.isInteger(value) && expected.scale === scale && decimals !== ''
  return `${formatNumber(value, translation)}${isRound ? translation.numbers.decimal + decimals : ''}`
}

type Languages = ReturnType<typeof languagesOf>

/** Signs that set groups apart and that begin decimals, in figures of which the source says which they are. */
interface Signs {
  groups: ReadonlySet<string>
  decimals: ReadonlySet<string>
}

function signsIn(pairs: ReturnType<typeof readPairs>): Signs {
  const groups = new Set<string>()
  const decimals = new Set<string>()
  for (const { there, here } of pairs) {
    for (const { text, digits, hasForeignDecimal } of here.numbers) {
      const same = there.numbers.filter((number) => number.digits === digits)
      const group = digits.length > 3 ? /^\d{1,3}([.,])\d{3}(?!\d)/u.exec(text)?.[1] : undefined
      if (group && same.some(({ decimal }) => decimal === null)) groups.add(group)
      // A decimal by itself may be the number of a section.
      const decimal = hasForeignDecimal ? /^\d+([.,])\d{1,2}(?![\d.,]*\d)/u.exec(text)?.[1] : undefined
      if (decimal && same.some((number) => number.decimal !== null)) decimals.add(decimal)
    }
  }
  return { groups, decimals }
}

/** Whether groups are set apart by two signs (`100.000` here, `100,000` there), or one sign also begins decimals. */
function isMixture(signs: Signs, { numbers, comparison }: Language): boolean {
  const own = [numbers.group, ...comparison.groupSeparators]
  return (signs.groups.size > 1 && own.some((sign) => signs.groups.has(sign))) || hasOneSignForBoth(signs)
}

/** Whether one sign is written for groups and for decimals: `500.000` and `3.6`. */
function hasOneSignForBoth({ groups, decimals }: Signs): boolean {
  return [...groups].some((sign) => decimals.has(sign))
}

/** Whether a figure, by the separators of a country, is the source’s. */
function means({ text }: NumberToken, separators: Separators, { values, scale }: NumberToken): boolean {
  const figure = /\d[\d.,]*\d/u.exec(text)?.[0] ?? ''
  return valueBy(separators, figure) === (values[0] ?? 0) / scale
}

/**
 * A decimal with a sign that the language does not use: a comma for certain; a full stop, which is also in numbers of
 * versions and sections, only beside a decimal that is written as the language does.
 */
function hasOtherDecimal(number: NumberToken, isMixed: boolean, { numbers }: Language): boolean {
  const sign = signOf(number)
  return sign !== null && sign !== numbers.decimal && (sign === ',' || isMixed)
}

function isSameDecimal(source: NumberToken, actual: NumberToken, { numbers }: Language): boolean {
  return (
    source.digits === actual.digits &&
    source.values[0] === actual.values[0] &&
    signOf(source) === numbers.decimal
  )
}

/** The decimal sign of a figure, or null. */
function signOf({ text, values: [value = 0], scale }: NumberToken): string | null {
  return Number.isInteger(value / scale) && !/[.,]0+(?!\d)/u.test(text)
    ? null
    : (/\d([.,])\d+(?![.,]?\d)/u.exec(text)?.[1] ?? null)
}
