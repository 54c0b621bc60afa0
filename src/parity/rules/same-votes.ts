import type { Reading } from '../../language/read/types.js'
import { readVotes, type VoteCount, type VoteRole } from '../../language/read/votes.js'
import type { Language } from '../../model/language.js'
import { difference } from '../difference.js'
import { languagesOf, readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * Votes for, against and abstaining, each by its number. A number that only one text has is a matter of `same-numbers`; here it is one
 * that stands for another vote, or none for some.
 */
export const sameVotes: ParityRule = {
  id: 'same-votes',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'A number of votes in the place of another: abstentions for votes against, none for one.',
  reason:
    'Who voted how is what a record of voting is read for, and exchanged numbers all agree with the source.',
  note: 'Write the votes in favour, against and abstaining as in the source.',
  examples: {
    accepted: [
      {
        text: 'It was adopted by 112 votes to 7, with 23 abstentions.',
        translation: {
          language: 'es',
          text: 'Fue aprobado por 112 votos a favor, 7 en contra y 23 abstenciones.',
        },
      },
    ],
    rejected: [
      {
        text: 'It was adopted by 112 votes to 7, with 23 abstentions.',
        translation: {
          language: 'es',
          text: 'Fue aprobado por 112 votos a favor, 23 en contra y 7 abstenciones.',
        },
        messages: [
          'Unexpected votes against (`23`), expected `7` as in the source',
          'Unexpected abstentions (`7`), expected `23` as in the source',
        ],
      },
      {
        text: 'It was adopted by 12 votes to none.',
        translation: { language: 'fr', text: 'Elle a été adoptée par 12 voix contre une.' },
        messages: ['Unexpected votes against (`une`), expected `none` as in the source'],
      },
    ],
  },
  check: (comparison) => {
    const { source, translation } = languagesOf(comparison)
    return readPairs(comparison).flatMap(({ pair, there, here }) => {
      if (there.numbers.length === 0 || here.numbers.length === 0) return []
      const wanted = readVotes(there, source)
      if (wanted.length === 0) return []
      const found = readVotes(here, translation)
      return roles.flatMap((role) => {
        const [expected, actual] = [lone(wanted, role), lone(found, role)]
        if (!expected || !actual || expected.value === actual.value) return []
        if (!isExchanged(expected, here, translation) || !isExchanged(actual, there, source)) return []
        return [
          difference(sameVotes, comparison, pair, {
            reason: `Unexpected ${nouns[role]} (\`${actual.text}\`), expected \`${expected.text}\` as in the source`,
            sourceWords: expected.text,
            translationWords: actual.text,
          }),
        ]
      })
    })
  },
}

const nouns: Readonly<Record<VoteRole, string>> = {
  inFavour: 'votes in favour',
  against: 'votes against',
  abstaining: 'abstentions',
}

const roles = ['inFavour', 'against', 'abstaining'] as const

/** The one number that a text gives for a vote; null where it gives none, or several. */
function lone(votes: readonly VoteCount[], role: VoteRole): VoteCount | null {
  const [first, ...more] = votes.filter((vote) => vote.role === role)
  return first && more.every(({ value }) => value === first.value) ? first : null
}

/** Whether another text has a number, too, or it is none, so that no figure is lost by which the difference would be seen. */
function isExchanged({ value }: VoteCount, { numbers }: Reading, { comparison }: Language): boolean {
  return (
    value === 0 || comparison.implied.includes(value) || numbers.some(({ values }) => values.includes(value))
  )
}
