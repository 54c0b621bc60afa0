import type { NumberToken } from '../../language/read/types.js'
import type { Message } from '../../model/message.js'
import { difference } from '../difference.js'
import { figuresApart } from '../figures-apart.js'
import { sentenceReadings } from '../sentence-readings.js'
import { languagesOf, type TextPair, textPairs } from '../texts.js'
import type { Comparison, ParityRule } from '../types.js'

/**
 * A figure that a text says in several sentences and the other language not in each of them. Where it stands for it in
 * another sentence, it was moved there, and nothing is wrong.
 */
export const sameNumbersAgain: ParityRule = {
  id: 'same-numbers-again',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'A figure that a sentence lacks, though another sentence of the text has it.',
  reason: 'A year that is right in one sentence does not make up for the one that is lost in the next.',
  note: 'If the sentence says it in other words (that year, as many), ignore the rule here and say so.',
  examples: {
    accepted: [
      {
        text: 'The fund opened in 2015. It closed in 2019.',
        translation: { language: 'fr', text: 'Le fonds a ouvert en 2015. Il a fermé en 2019.' },
      },
    ],
    rejected: [
      {
        text: 'It had 250 members in May. It still had 250 members in June.',
        translation: {
          language: 'fr',
          text: 'Il comptait 250 membres en mai. Il comptait encore des membres en juin.',
        },
        messages: ['Missing number in this sentence, expected `250` as in the source'],
      },
    ],
  },
  check: (comparison) => textPairs(comparison).flatMap((pair) => messagesOf(pair, comparison)),
}

function messagesOf(pair: TextPair, comparison: Comparison): Message[] {
  const { source, translation, read } = comparison
  const languages = languagesOf(comparison)
  const whole = figuresApart(read(pair.source, source), read(pair.translation, translation), languages, false)
  const apart = sentenceReadings(pair, comparison).map(({ there, here, isPaired }) => ({
    ...figuresApart(there, here, languages, false),
    isPaired,
  }))
  const has = (numbers: readonly NumberToken[], { values }: NumberToken): boolean =>
    numbers.some((number) => number.values[0] === values[0])
  const lost = apart
    // A sentence that is lost as a whole is reported by `same-sentences`.
    .flatMap(({ missing, isPaired }) => (isPaired ? missing : []))
    // What the text says otherwise (converted, by the other clock) it says once.
    .filter((number) => has(read(pair.translation, translation).numbers, number))
    .find((number) => !has(whole.missing, number) && !apart.some(({ added }) => has(added, number)))
  if (!lost) return []
  return [
    difference(sameNumbersAgain, comparison, pair, {
      reason: `Missing number in this sentence, expected \`${lost.text}\` as in the source`,
      sourceWords: lost.text,
    }),
  ]
}
