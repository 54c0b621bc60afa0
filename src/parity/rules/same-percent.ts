import type { Certainty, NumberToken } from '../../language/read/types.js'
import { largestOf } from '../../model/arrays.js'
import { difference } from '../difference.js'
import { readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * Per cent must stand with the same figures in every language: 52 per cent of the sum asked for is not 52.
 */
export const samePercent: ParityRule = {
  id: 'same-percent',
  source: 'parity',
  needsVocabulary: true,
  severity: 'error',
  summary: 'A figure that is per cent in one language only.',
  reason: 'A share without its per cent sign becomes an amount, and nothing else in the sentence shows it.',
  note: 'Write the sign or the words for per cent, or take them out, as in the source.',
  examples: {
    accepted: [
      {
        text: 'It fell from 14.3 to 10.9 per cent.',
        translation: { language: 'fr', text: 'Elle est passée de 14,3 % à 10,9 %.' },
      },
    ],
    rejected: [
      {
        text: 'Coverage was 94 per cent.',
        translation: { language: 'ru', text: 'Охват составил 94.' },
        messages: ['Missing per cent after `94`, expected `94 per cent` as in the source'],
      },
      {
        text: 'The list holds 94 names.',
        translation: { language: 'es', text: 'La lista contiene el 94 % de los nombres.' },
        messages: ['Unexpected per cent in `94 %`, expected `94` as in the source'],
      },
    ],
  },
  check: (comparison) => {
    return readPairs(comparison).flatMap(({ pair, ...read }) => {
      const there = read.there.numbers.filter(isCompared)
      const here = read.here.numbers.filter(isCompared)
      return there.flatMap((expected, index) => {
        const value = expected.values[0]
        if (there.findIndex(({ values }) => values[0] === value) !== index) return []
        const apart = percentApart(there, here, value)
        if (apart === null) return []
        const ofValue = here.filter(({ values }) => values[0] === value)
        const actual =
          ofValue.find(({ percent }) => percent === (apart === 'lost' ? 'no' : 'yes')) ?? ofValue[0]
        if (!actual) return []
        const side = apart === 'lost' ? { ...read.here, number: actual } : { ...read.there, number: expected }
        // What one language calls per cent the other may call points.
        const isOpen = apart === 'gained' || sharesPercent(side)
        const severity = isOpen ? 'warning' : samePercent.severity
        return [
          difference({ ...samePercent, severity }, comparison, pair, {
            reason:
              apart === 'lost'
                ? `Missing per cent after \`${actual.text}\`, expected \`${expected.text}\` as in the source`
                : `Unexpected per cent in \`${actual.text}\`, expected \`${expected.text}\` as in the source`,
            sourceWords: expected.text,
            translationWords: actual.text,
          }),
        ]
      })
    })
  },
}

/** Whether a figure may share the per cent that is said of another in its sentence: at least 6 and at most 15 per cent. */
function sharesPercent({
  text,
  numbers,
  number,
}: {
  text: string
  numbers: readonly NumberToken[]
  number: NumberToken
}): boolean {
  const end = text.slice(number.end).search(/[.!?。！？؟](?!\d)/u)
  const stop = end < 0 ? text.length : number.end + end
  const begin = largestOf(
    [...text.slice(0, number.start).matchAll(/[.!?。！？؟](?!\d)/gu)].map(({ index }) => index),
    0,
  )
  return (
    number.unit === null &&
    numbers.some(({ start, percent }) => start >= begin && start < stop && percent === 'yes')
  )
}

/** Figures, and numbers in words that are per cent. */
function isCompared({ isFigure, percent }: NumberToken): boolean {
  return isFigure || percent === 'yes'
}

/** Whether a value lost its per cent or gained one: each time, or as often as not where both texts have it equally often. */
function percentApart(
  there: readonly NumberToken[],
  here: readonly NumberToken[],
  value: number | undefined,
): 'lost' | 'gained' | null {
  const [wanted, given] = [certaintyOf(there, value), certaintyOf(here, value)]
  if (wanted === 'yes' && given === 'no') return 'lost'
  if (wanted === 'no' && given === 'yes') return 'gained'
  const [source, own] = [timesPercent(there, value), timesPercent(here, value)]
  if (source.all !== own.all) return null
  return own.most < source.least ? 'lost' : own.least > source.most ? 'gained' : null
}

/** How often a value is said, and at least and at most as per cent. */
function timesPercent(
  numbers: readonly NumberToken[],
  value: number | undefined,
): { all: number; least: number; most: number } {
  const ofValue = numbers.filter(({ values }) => values[0] === value)
  return {
    all: ofValue.length,
    least: ofValue.filter(({ percent }) => percent === 'yes').length,
    most: ofValue.filter(({ percent }) => percent !== 'no').length,
  }
}

/** Of all figures of a value: a value that is per cent here and not there is open. */
function certaintyOf(numbers: readonly NumberToken[], value: number | undefined): Certainty {
  const found = new Set(
    numbers.filter(({ values }) => values.includes(value ?? Number.NaN)).map(({ percent }) => percent),
  )
  if (found.size !== 1) return 'maybe'
  return found.has('yes') ? 'yes' : found.has('no') ? 'no' : 'maybe'
}
