import type { Certainty, NumberToken } from '../../language/read/types.js'
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
      const there = read.there.numbers.filter(({ isFigure }) => isFigure)
      const here = read.here.numbers.filter(({ isFigure }) => isFigure)
      return there.flatMap((expected, index) => {
        const value = expected.values[0]
        if (there.findIndex(({ values }) => values[0] === value) !== index) return []
        const actual = here.find(({ values }) => values[0] === value)
        const [wanted, given] = [certaintyOf(there, value), certaintyOf(here, value)]
        if (!actual || wanted === 'maybe' || given === 'maybe' || wanted === given) return []
        return [
          difference(samePercent, comparison, pair, {
            reason:
              wanted === 'yes'
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

/** Of all figures of a value: a value that is per cent here and not there is open. */
function certaintyOf(numbers: readonly NumberToken[], value: number | undefined): Certainty {
  const found = new Set(
    numbers.filter(({ values }) => values.includes(value ?? Number.NaN)).map(({ percent }) => percent),
  )
  if (found.size !== 1) return 'maybe'
  return found.has('yes') ? 'yes' : found.has('no') ? 'no' : 'maybe'
}
