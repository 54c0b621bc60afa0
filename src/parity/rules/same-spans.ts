import { plainText } from '../../model/plain-text.js'
import { spansIn } from '../links.js'
import { replacements } from '../replacements.js'
import { textPairs, unmatched } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * Words quoted in a third language stay what they are. Words in the language of either edition are left out:
 * there they are no foreign words, or are translated.
 */
export const sameSpans: ParityRule = {
  id: 'same-spans',
  source: 'parity',
  needsVocabulary: false,
  severity: 'warning',
  summary: 'Words in a third language that the other edition does not mark.',
  reason:
    'Without its language a foreign title is read aloud in the wrong voice and hyphenated by the wrong rules.',
  note: 'Mark the words: `:span[…]{lang=…}`.',
  examples: {
    accepted: [
      {
        text: 'The :span[Rechtsstaat]{lang=de} was discussed.',
        translation: { language: 'fr', text: 'Le :span[Rechtsstaat]{lang=de} a été examiné.' },
      },
    ],
    rejected: [
      {
        text: 'The :span[Rechtsstaat]{lang=de} was discussed.',
        translation: { language: 'fr', text: 'Le Rechtsstaat a été examiné.' },
        messages: ['Missing foreign words, expected `Rechtsstaat` as in the source'],
      },
    ],
  },
  check: (comparison) => {
    const own = [comparison.source.language.tag, comparison.translation.language.tag]
    return textPairs(comparison).flatMap((pair) => {
      const foreign = [pair.source, pair.translation].map(({ content }) =>
        spansIn(content)
          .filter(({ language }) => !own.includes(language))
          .map(({ children }) => plainText(children)),
      )
      const { onlyFirst, onlySecond } = unmatched(
        foreign[0] ?? [],
        foreign[1] ?? [],
        (one, other) => one.toLowerCase() === other.toLowerCase(),
      )
      return replacements(sameSpans, comparison, pair, {
        noun: 'foreign words',
        missing: onlyFirst,
        added: onlySecond,
      })
    })
  },
}
