import type { Limit, NumberToken } from '../../language/read/types.js'
import { difference } from '../difference.js'
import { readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * A limit must not turn into its opposite. A lost negation ("not exceed", "exceed") leaves a sentence that reads
 * well and says the contrary. Only contradictions are reported: languages leave limits out for good reasons.
 */
export const sameLimits: ParityRule = {
  id: 'same-limits',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'A limit that contradicts the one in the other language.',
  reason: 'A lost negation leaves a sentence that reads well and says the contrary.',
  note: 'Compare the two sentences, and write the limit of the source.',
  examples: {
    accepted: [
      {
        text: 'Statements shall not exceed five minutes.',
        translation: { language: 'zh', text: '发言不得超过五分钟。' },
      },
      {
        text: 'No fewer than 27 candidates took part.',
        translation: { language: 'fr', text: 'Pas moins de 27 candidats y ont participé.' },
      },
      {
        text: 'No one may be held for longer than 48 hours.',
        translation: { language: 'es', text: 'Nadie podrá permanecer detenido más de 48 horas.' },
      },
      {
        text: 'The vote is not binding if fewer than half of the voters take part.',
        translation: {
          language: 'ru',
          text: 'Голосование не имеет силы, если в нем участвует менее половины избирателей.',
        },
      },
    ],
    rejected: [
      {
        text: 'Statements shall not exceed five minutes.',
        translation: { language: 'es', text: 'Los discursos excederán de cinco minutos.' },
        messages: ['Unexpected limit of `cinco` (more than), expected at most as in the source'],
      },
      {
        text: 'No fewer than 27 candidates took part.',
        translation: { language: 'ru', text: 'В выборах участвовали менее 27 кандидатов.' },
        messages: ['Unexpected limit of `27` (less than), expected at least as in the source'],
      },
    ],
  },
  check: (comparison) => {
    return readPairs(comparison).flatMap(({ pair, there, here }) => {
      let told: NumberToken | null = null
      return here.numbers.flatMap((actual) => {
        const [expected, ...more] = limited(there.numbers, actual)
        const isLone = more.length === 0 && limited(here.numbers, actual).length === 1
        const [source, own] = [boundOf(expected), boundOf(actual)]
        if (!isLone || !expected || !source || !own || source.negation !== own.negation) return []
        if (!contradict(source.said, own.said)) return []
        // Day and year of one date have one bound.
        const isSame = told !== null && actual.start - told.end <= 8 && boundOf(told)?.said === own.said
        told = actual
        if (isSame) return []
        return [
          difference(sameLimits, comparison, pair, {
            reason: `Unexpected limit of \`${actual.text}\` (${said[own.said]}), expected ${said[source.said]} as in the source`,
            sourceWords: expected.text,
            translationWords: actual.text,
          }),
        ]
      })
    })
  },
}

/** Numbers of the same value that have a limit. */
function limited(numbers: readonly NumberToken[], { values, parts, isHour }: NumberToken): NumberToken[] {
  // The hour of 17.00 is its first part.
  const value = (isHour ? parts[0] : undefined) ?? values[0] ?? 0
  return numbers.filter((number) => {
    const other = (number.isHour ? number.parts[0] : undefined) ?? number.values[0]
    if (boundOf(number) === null || other === undefined) return false
    // Two thirds are 0.666666 or 0.666667, as languages count them.
    if (Math.abs(other - value) < 1e-4) return true
    // 5 p.m. is 17 h.
    return isHour && number.isHour && Math.abs(other - value) === 12
  })
}

/**
 * What is said of a number, and the place of a negation that perhaps turns it round. Of two that are open, the words
 * themselves can be compared if the negation stands in the same place: `more than half were not`.
 */
function boundOf(number: NumberToken | undefined): { said: Limit; negation: string | null } | null {
  if (!number) return null
  return number.limit ? { said: number.limit, negation: null } : number.open
}

const said: Record<Limit, string> = {
  atLeast: 'at least',
  atMost: 'at most',
  moreThan: 'more than',
  lessThan: 'less than',
}

const isLower: Record<Limit, boolean> = { atLeast: true, moreThan: true, atMost: false, lessThan: false }

/** A bound from below against one from above. */
function contradict(first: Limit, second: Limit): boolean {
  return isLower[first] !== isLower[second]
}
