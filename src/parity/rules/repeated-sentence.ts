import { difference } from '../difference.js'
import { wordedSentences } from '../sentence-pairs.js'
import { textPairs } from '../texts.js'
import type { ComparedText, ParityRule, Part } from '../types.js'

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
function repeated(part: Part, { language }: ComparedText): { text: string; count: number } | null {
  const counts = new Map<string, number>()
  const all = wordedSentences(part.text, language)
  const least = 20 * Math.min(1, language.comparison.density ?? 1)
  const doubled = doubledRun(part.text, least)
  if (all.length < 2) return doubled
  for (const { text } of all) if (text.length >= least) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [most] = [...counts].sort(([, first], [, second]) => second - first)
  return most && most[1] > 1 ? { text: most[0], count: most[1] } : doubled
}

/** What ends with a stop, with the space behind it. */
const clause = /[^.!?。！？؟]*[.!?。！？؟]+["”»’)\]`]*\s*/gu

/** Clauses of a sentence that are looked at together: stops stand in names and short forms, too. */
const mostClauses = 6

/** Words that follow themselves, where no rule of sentences parts them: before a small letter, a name of another script or code. */
function doubledRun(text: string, least: number): { text: string; count: number } | null {
  const clauses = text.match(clause) ?? []
  const said = (from: number, length: number): string =>
    clauses
      .slice(from, from + length)
      .join('')
      .trim()
  for (let length = 1; length <= mostClauses; length += 1) {
    for (let at = 0; at + 2 * length <= clauses.length; at += 1) {
      const first = said(at, length)
      if (first.length >= least && first === said(at + length, length)) return { text: first, count: 2 }
    }
  }
  return null
}
