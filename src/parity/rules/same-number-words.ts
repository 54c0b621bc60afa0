import type { NumberToken, Reading } from '../../language/read/types.js'
import type { Language } from '../../model/language.js'
import { creditOf } from '../credit.js'
import { fractionsApart, vagueNumbersApart } from '../fractions-apart.js'
import { replacements } from '../replacements.js'
import { languagesOf, readPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

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
      const texts = { there, here, ...languagesOf(comparison) }
      const apart =
        missing && added && (moreMissing.length === 0 || moreAdded.length === 0)
          ? { missing: missing.text, added: added.text }
          : (fractionsApart(texts) ?? vagueNumbersApart(texts))
      if (!apart) return []
      return replacements(sameNumberWords, comparison, pair, {
        noun: 'number',
        missing: apart.missing === undefined ? [] : [apart.missing],
        added: apart.added === undefined ? [] : [apart.added],
      })
    })
  },
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
