import { difference } from '../difference.js'
import { wordedSentences } from '../sentence-pairs.js'
import { textPairs } from '../texts.js'
import type { Edition, ParityRule, Part } from '../types.js'

/** A sentence that stands twice in a text of the translation, and not in the source: pasted again, or over another. */
export const repeatedSentence: ParityRule = {
  id: 'repeated-sentence',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'A sentence stands more often in a text of the translation than in the source.',
  reason: 'A sentence pasted twice often stands where another should, which is then missing.',
  note: 'Delete the second one, or translate the sentence that should stand there.',
  examples: {
    accepted: [
      {
        text: 'We will return. We will return.',
        translation: { language: 'fr', text: 'Nous reviendrons. Nous reviendrons.' },
      },
    ],
    rejected: [
      {
        text: 'The Council heard the victims. It then closed the session.',
        translation: {
          language: 'fr',
          text: 'Le Conseil a entendu les victimes. Le Conseil a entendu les victimes.',
        },
        messages: [
          'Unexpected repetition of `Le Conseil a entendu les victimes.`, which the source says once',
        ],
      },
    ],
  },
  check: (comparison) =>
    textPairs(comparison).flatMap((pair) => {
      const here = repeated(pair.translation, comparison.translation)
      if (!here || here.count <= (repeated(pair.source, comparison.source)?.count ?? 1)) return []
      return [
        difference(repeatedSentence, comparison, pair, {
          reason: `Unexpected repetition of \`${here.text}\`, which the source says once`,
          translationWords: here.text,
        }),
      ]
    }),
}

/** The sentence that stands most often, at least twice; short ones (« Oui. ») may. */
function repeated(part: Part, { language }: Edition): { text: string; count: number } | null {
  const counts = new Map<string, number>()
  const all = wordedSentences(part.text, language)
  if (all.length < 2) return null
  const least = 20 * Math.min(1, language.comparison.density ?? 1)
  for (const { text } of all) if (text.length >= least) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [most] = [...counts].sort(([, first], [, second]) => second - first)
  return most && most[1] > 1 ? { text: most[0], count: most[1] } : null
}
