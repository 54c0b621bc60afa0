import { difference } from '../difference.js'
import type { ParityRule } from '../types.js'

const names: Record<string, string> = {
  subtitle: 'subtitle',
  abstract: 'abstract',
  date: 'place and date',
  heading: 'heading',
  label: 'label',
  function: 'function of a person',
  name: 'name of a person',
  caption: 'caption',
  quoteSource: 'source of a quote',
}

/** Captions, labels, functions, sources of quotes, subtitle and abstract are there in every language or in none. */
export const sameTexts: ParityRule = {
  id: 'same-texts',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'A caption, label, function or other short text that only one language has.',
  reason:
    'A person without function, or a figure without caption, in one language only is a loss nobody decided on.',
  note: 'Translate it, or delete it in the language that alone has it.',
  examples: {
    accepted: [
      {
        text: ':::people\n- **Simon Adams**, Executive Director\n:::',
        translation: { language: 'fr', text: ':::people\n- **Simon Adams**, Directeur exécutif\n:::' },
      },
    ],
    rejected: [
      {
        text: ':::people\n- **Simon Adams**, Executive Director\n:::',
        translation: { language: 'fr', text: ':::people\n- **Simon Adams**\n:::' },
        messages: ['Missing function of a person, expected as in the source'],
      },
    ],
  },
  check: (comparison) =>
    comparison.alignment.pairs.flatMap((pair) => {
      const { kind, source, translation } = pair
      const part = source ?? translation
      if (kind !== 'text' || !part || (source && translation)) return []
      // Missing cells are reported by the table, alternative texts by the figure.
      const name = names[part.type]
      if (name === undefined) return []
      return [
        difference(sameTexts, comparison, pair, {
          reason: source
            ? `Missing ${name}, expected as in the source`
            : `Unexpected ${name}, which the source does not have`,
        }),
      ]
    }),
}
