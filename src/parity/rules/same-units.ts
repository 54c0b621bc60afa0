import type { NumberToken } from '../../language/read/types.js'
import { isConverted } from '../converted.js'
import { difference } from '../difference.js'
import { measuresApart } from '../label-measures.js'
import { replacements } from '../replacements.js'
import { languagesOf, readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'
import { isWrittenOtherwise } from '../written-otherwise.js'

/**
 * A figure must have the same unit or currency where both languages name one. Only units of one kind are compared
 * (dollars with euros, metres with kilometres): a metre for a tonne is a misreading, not a mistake.
 */
export const sameUnits: ParityRule = {
  id: 'same-units',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary:
    'A figure, or a head or caption over figures, with another unit, scale or currency than in the other language.',
  reason: 'Twelve kilometres are not twelve metres, and the sum granted in dollars was not granted in euros.',
  note: 'Write the unit or currency of the source, or convert the figure with it.',
  examples: {
    accepted: [
      {
        text: 'A kit weighs 45 kg and costs $1,750.',
        translation: { language: 'fr', text: 'Une trousse pèse 45 kilogrammes et coûte 1 750 dollars.' },
      },
    ],
    rejected: [
      {
        text: 'A kit costs $1,750.',
        translation: { language: 'fr', text: 'Une trousse coûte 1 750 euros.' },
        messages: ['Unexpected unit of `1 750` (EUR), expected USD as in the source'],
      },
      {
        text: '| Year | Sum (millions of dollars) |\n| --- | --- |\n| 2015 | 20 |',
        translation: {
          language: 'fr',
          text: '| Année | Montant (en milliers de dollars) |\n| --- | --- |\n| 2015 | 20 |',
        },
        messages: ['Unexpected unit `milliers`, expected `millions` as in the source'],
      },
    ],
  },
  check: (comparison) => {
    return readPairs(comparison).flatMap(({ pair, there, here }) => {
      const prefixes = otherPrefixes(there.numbers, here.numbers).map(({ actual, expected }) =>
        difference(sameUnits, comparison, pair, {
          reason: `Unexpected prefix of the unit of \`${actual.text}\` (${prefixOf(actual)}), expected ${prefixOf(expected)} as in the source`,
          sourceWords: expected.text,
          translationWords: actual.text,
        }),
      )
      const units = here.numbers.flatMap((actual) => {
        const ofValue = (number: NumberToken): boolean =>
          actual.values.includes(number.values[0] ?? 0) || isWrittenOtherwise(number, actual)
        const all = there.numbers.filter(ofValue)
        const own = here.numbers.filter(ofValue)
        const same = unitsLost(all, own, actual)
        const [expected] = same
        // What stands converted here alone is another measure: 2 to 4 inches, 5 to 10 centimetres.
        const isInSource = (other: NumberToken): boolean =>
          there.numbers.some(({ values, unit }) => values[0] === other.values[0] && unit === other.unit)
        if (
          same.some((number) =>
            here.numbers.some((other) => isConverted(number, other) && !isInSource(other)),
          )
        )
          return []
        // In words one is more often an article.
        if (!actual.isFigure && actual.values[0] === 1) return []
        if (!actual.unit || !expected || !same.every(({ unit }) => isConfused(unit, actual.unit))) return []
        return [
          difference(sameUnits, comparison, pair, {
            reason: `Unexpected unit of \`${actual.text}\` (${actual.unit}), expected ${expected.unit} as in the source`,
            sourceWords: expected.text,
            translationWords: actual.text,
          }),
        ]
      })
      const { source, translation } = languagesOf(comparison)
      const labels =
        units.length > 0
          ? []
          : measuresApart({ reading: there, language: source }, { reading: here, language: translation })
      return [
        ...prefixes,
        ...units,
        ...labels.flatMap(({ missing, added }) =>
          replacements(sameUnits, comparison, pair, {
            noun: 'unit',
            missing: [missing],
            added: added === undefined ? [] : [added],
          }),
        ),
      ]
    })
  },
}

/** Prefixes of units by what they multiply with. */
const prefixNames: Readonly<Record<number, string>> = {
  1e3: 'kilo-',
  1e6: 'mega-',
  1e9: 'giga-',
  1e12: 'tera-',
}

/** The prefix of a figure's unit (kW, megabytes), or null where it has none; a word of scale is none. */
function prefixOf({ scale, factor, isFigure }: NumberToken): string | null {
  return isFigure && scale === 1 ? (prefixNames[factor] ?? null) : null
}

/** Figures that stand once on each side, with another prefix of their unit, and no figure that says it converted. */
function otherPrefixes(
  there: readonly NumberToken[],
  here: readonly NumberToken[],
): { actual: NumberToken; expected: NumberToken }[] {
  const ofValue = (numbers: readonly NumberToken[], [value]: readonly number[]): NumberToken[] =>
    numbers.filter(({ values }) => values[0] === value)
  const times = ({ values: [value = 0], factor }: NumberToken): number => value * factor
  return here.flatMap((actual) => {
    const [[expected, ...more], own] = [ofValue(there, actual.values), ofValue(here, actual.values)]
    if (!expected || more.length > 0 || own.length > 1) return []
    const [wanted, found] = [prefixOf(expected), prefixOf(actual)]
    if (wanted === null || found === null || wanted === found) return []
    const isConvertedHere = here.some((number) => number !== actual && times(number) === times(expected))
    return isConvertedHere ? [] : [{ actual, expected }]
  })
}

/**
 * Figures of one value whose unit the translation does not give: none of them, or, where each of them has a unit in both texts and
 * they are as many, those of which it has fewer.
 */
function unitsLost(
  there: readonly NumberToken[],
  here: readonly NumberToken[],
  actual: NumberToken,
): NumberToken[] {
  const measured = there.filter(({ unit }) => unit !== null)
  const isSaid = here.some((number) => measured.some(({ unit }) => unit === number.unit))
  if (!isSaid) return measured
  const times = (numbers: readonly NumberToken[], sought: string | null): number =>
    numbers.filter(({ unit }) => unit === sought).length
  const areAll = there.length === here.length && [...there, ...here].every(({ unit }) => unit !== null)
  if (!areAll || times(here, actual.unit) <= times(there, actual.unit)) return []
  return measured.filter(({ unit }) => times(here, unit) < times(there, unit))
}

/** Units of measurement that are taken for each other; currencies are one kind by their codes (ISO 4217). */
const kinds: readonly (readonly string[])[] = [
  ['millimetre', 'centimetre', 'metre', 'kilometre', 'inch', 'foot', 'yard', 'mile'],
  ['kilometre-per-hour', 'mile-per-hour'],
  ['hectare', 'square-kilometre', 'acre', 'square-mile'],
  ['milligram', 'gram', 'kilogram', 'tonne', 'pound', 'ounce'],
  ['millilitre', 'litre', 'gallon'],
  ['celsius', 'fahrenheit'],
  ['minute', 'hour', 'day', 'week', 'month', 'year'],
]

function isConfused(first: string | null, second: string | null): boolean {
  if (first === null || second === null || first === second) return false
  if (isCurrency(first) && isCurrency(second)) return true
  return kinds.some((kind) => kind.includes(first) && kind.includes(second))
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}
