import type { NumberToken, Reading } from '../../language/read/types.js'
import type { Message } from '../../model/message.js'
import { creditOf, isAccounted } from '../credit.js'
import { replacements } from '../replacements.js'
import { type TextPair, textPairs } from '../texts.js'
import type { Comparison, ParityRule } from '../types.js'
import { isWrittenOtherwise } from '../written-otherwise.js'

/**
 * Numbers in figures must be the same in every language. A reader who quotes the French edition quotes its
 * figures; one wrong digit becomes two truths. Words of scale are counted in (5.53 billion, 5.530 millones,
 * 55.3亿), and a figure may be said in words in the other language (22, vingt-deux).
 */
export const sameNumbers: ParityRule = {
  id: 'same-numbers',
  source: 'parity',
  severity: 'error',
  summary: 'A number in figures that the other language does not have.',
  reason:
    'Readers quote the edition they can read. One wrong digit, one million for a billion, and two editions of an official report contradict each other.',
  note: 'Compare the two sentences. If both are right, write the number in figures in both.',
  examples: {
    accepted: [
      {
        text: 'Donors provided $1.29 billion in 2011.',
        translation: { language: 'es', text: 'Los donantes aportaron 1.290 millones de dólares en 2011.' },
      },
      {
        text: 'It rose to 22 in the second year.',
        translation: { language: 'fr', text: 'Il est passé à vingt-deux la deuxième année.' },
      },
      {
        text: 'More than 465,000 people were killed.',
        translation: { language: 'zh', text: '46.5万多人丧生。' },
      },
    ],
    rejected: [
      {
        text: 'The mission had 17,244 troops.',
        translation: { language: 'fr', text: 'La mission comptait 17 424 soldats.' },
        messages: ['Unexpected number `17 424`, expected `17,244` as in the source'],
      },
      {
        text: 'Donors provided $1.29 billion.',
        translation: { language: 'ru', text: 'Доноры предоставили 1,29 млн долл. США.' },
        messages: ['Unexpected number `1,29 млн`, expected `1.29 billion` as in the source'],
      },
      {
        text: 'The list contains 226 names.',
        translation: { language: 'zh', text: '名单载有多个名字。' },
        messages: ['Missing number, expected `226` as in the source'],
      },
      {
        text: 'It cost 5 billion.',
        translation: { language: 'fr', text: 'Elle a coûté 5 billions.' },
        messages: ['Unexpected number `5 billions`, expected `5 billion` as in the source'],
      },
    ],
  },
  check: (comparison) => textPairs(comparison).flatMap((pair) => numbersOf(comparison, pair)),
}

function numbersOf(comparison: Comparison, pair: TextPair): Message[] {
  const { source, translation, read } = comparison
  const [there, here] = [read(pair.source, source), read(pair.translation, translation)]
  const [thereCredit, hereCredit] = [creditOf(there, source.language), creditOf(here, translation.language)]
  const isFigure = ({ isFigure: is }: NumberToken): boolean => is
  thereCredit.push(...spelledOut(there, hereCredit))
  hereCredit.push(...spelledOut(here, thereCredit))
  const isWritten = (number: NumberToken, reading: Reading): boolean =>
    reading.numbers.some((other) => isWrittenOtherwise(number, other))
  const missing = distinct(
    there.numbers
      .filter(isFigure)
      .filter((number) => !isAccounted(number, hereCredit, translation.language) && !isWritten(number, here)),
  )
  const added = distinct(
    here.numbers
      .filter(isFigure)
      .filter((number) => !isAccounted(number, thereCredit, source.language) && !isWritten(number, there)),
  )
  return replacements(sameNumbers, comparison, pair, {
    noun: 'number',
    missing: missing.map(({ text }) => text),
    added: added.map(({ text }) => text),
  })
}

/** The numbers between the ends of a range that the other text names one by one: 76 to 79 as 76, 77, 78 and 79. */
function spelledOut({ numbers }: Reading, other: readonly number[]): number[] {
  return numbers.flatMap(({ values: [from = 0], rangeEnd }) => {
    if (rangeEnd === null || rangeEnd - from > 20 || !Number.isInteger(from)) return []
    const between = Array.from({ length: Math.max(0, rangeEnd - from - 1) }, (_, index) => from + index + 1)
    return between.every((value) => other.includes(value)) ? between : []
  })
}

function distinct(numbers: readonly NumberToken[]): NumberToken[] {
  return numbers.filter(
    (number, index) => numbers.findIndex(({ values }) => values[0] === number.values[0]) === index,
  )
}
