import type { NumberToken, Reading } from '../../language/read/types.js'
import { readVagueNumbers } from '../../language/read/vague-numbers.js'
import type { Language } from '../../model/language.js'
import type { Message } from '../../model/message.js'
import { creditOf, hundredthsIn, isFraction } from '../credit.js'
import { difference } from '../difference.js'
import { sharesIn } from '../shares.js'
import { readPairs } from '../texts.js'
import type { Comparison, Pair, ParityRule } from '../types.js'

/**
 * Cardinal numbers in words: reported only when each language has exactly one that the other lacks, and both are three or
 * more, because languages count in words where others do not (a decade, deux fois, двое).
 */
export const sameNumberWords: ParityRule = {
  id: 'same-number-words',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'A number in words that differs from the one in the other language.',
  reason: 'Eight vetoes in one edition and nine in another are as wrong as two figures that differ.',
  note: 'Compare the two sentences; words that only look like numbers can be ignored with a reason.',
  examples: {
    accepted: [
      {
        text: 'Eight States took the floor.',
        translation: { language: 'fr', text: 'Huit États ont pris la parole.' },
      },
      {
        text: 'It met twice in the past decade.',
        translation: { language: 'zh', text: '它在过去十年中举行了两次会议。' },
      },
    ],
    rejected: [
      {
        text: 'Eight States took the floor.',
        translation: { language: 'fr', text: 'Neuf États ont pris la parole.' },
        messages: ['Unexpected number `Neuf`, expected `Eight` as in the source'],
      },
    ],
  },
  check: (comparison) => {
    return readPairs(comparison).flatMap(({ pair, there, here }) => {
      const [missing, ...moreMissing] = wordsWithout(
        there,
        here,
        comparison.source.language,
        comparison.translation.language,
      )
      const [added, ...moreAdded] = wordsWithout(
        here,
        there,
        comparison.translation.language,
        comparison.source.language,
      )
      if (!missing || !added || (moreMissing.length > 0 && moreAdded.length > 0))
        return fractionsApart(pair, comparison, there, here)
      return [
        difference(sameNumberWords, comparison, pair, {
          reason: `Unexpected number \`${added.text}\`, expected \`${missing.text}\` as in the source`,
          sourceWords: missing.text,
          translationWords: added.text,
        }),
      ]
    })
  },
}

/** The one fraction or share in words of each text where they differ: two thirds, « trois quarts », one in five. */
function fractionsApart(pair: Pair, comparison: Comparison, there: Reading, here: Reading): Message[] {
  const [source, translation] = [comparison.source.language, comparison.translation.language]
  const [missing, ...moreMissing] = fractionsLeft(there, source, here, translation)
  const [added, ...moreAdded] = fractionsLeft(here, translation, there, source)
  if (!missing && !added) return vagueApart(pair, comparison, there, here)
  if (!missing || !added || moreMissing.length + moreAdded.length > 0) return []
  return [
    difference(sameNumberWords, comparison, pair, {
      reason: `Unexpected number \`${added.text}\`, expected \`${missing.text}\` as in the source`,
      sourceWords: missing.text,
      translationWords: added.text,
    }),
  ]
}

/** By how much two unknown numbers have to differ: a dozen are tens, and hundreds are not. */
const farApart = 7

/** Dozens for hundreds: the one unknown number of each text, where they are far apart. */
function vagueApart(pair: Pair, comparison: Comparison, there: Reading, here: Reading): Message[] {
  const [missing, ...moreMissing] = readVagueNumbers(there.text, comparison.source.language)
  if (!missing || moreMissing.length > 0) return []
  const [added, ...moreAdded] = readVagueNumbers(here.text, comparison.translation.language)
  if (!added || moreAdded.length > 0) return []
  if (Math.max(missing.value, added.value) < farApart * Math.min(missing.value, added.value)) return []
  return [
    difference(sameNumberWords, comparison, pair, {
      reason: `Unexpected number \`${added.text}\`, expected \`${missing.text}\` as in the source`,
      sourceWords: missing.text,
      translationWords: added.text,
    }),
  ]
}

/** Fractions and shares of a text that another does not say, in words or in hundredths. */
function fractionsLeft(
  one: Reading,
  language: Language,
  other: Reading,
  otherLanguage: Language,
): { text: string }[] {
  const credit = creditOf(other, otherLanguage)
  const known = [...credit, ...hundredthsIn(other, otherLanguage).map((value) => value / 100)]
  const isKnown = (values: readonly number[]): boolean =>
    known.some((value) => values.some((own) => Math.abs(own - value) < 0.01))
  const fractions = one.numbers.filter((number) => isFraction(number) && !isKnown(number.values))
  const shares = sharesIn(one, language).filter(
    ({ value, numbers }) =>
      !isKnown([value, value * 100]) &&
      !numbers.every(({ values }) => values.some((own) => credit.includes(own))),
  )
  return [...fractions, ...shares]
}

/**
 * Cardinal words left over when every value of the other text has been struck out once. Figures, ordinals and
 * fractions strike first, so that a third does not pass for the three that is missing.
 */
function wordsWithout(
  reading: Reading,
  other: Reading,
  language: Language,
  otherLanguage: Language,
): NumberToken[] {
  const left = creditOf(other, otherLanguage)
  const isSame = (one: number, another: number): boolean => Math.abs(one - another) < 1e-3
  const cardinals = reading.numbers.filter(({ isCardinal }) => isCardinal)
  // Hundreds of thousands are no number.
  const scales = new Set(Object.keys(language.comparison.scale))
  const isScaleAlone = ({ text }: NumberToken): boolean => scales.has(text.toLowerCase())
  const others = reading.numbers.filter(({ isCardinal }) => !isCardinal)
  return [...others, ...cardinals].filter((number) => {
    const { isCardinal, factor } = number
    // Three decades and two decades both hold a decade.
    const values = factor === number.values[2] ? number.values.slice(0, 2) : number.values
    const at = left.findIndex((known) => values.some((value) => isSame(known, value)))
    if (at >= 0) left.splice(at, 1)
    return (
      at < 0 &&
      isCardinal &&
      !isScaleAlone(number) &&
      (values[0] ?? 0) > 1 &&
      !otherLanguage.comparison.implied.includes(values[0] ?? 0)
    )
  })
}
