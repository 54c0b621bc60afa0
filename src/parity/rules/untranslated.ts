import { sentences } from '../../language/sentences.js'
import { difference } from '../difference.js'
import { textPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/** A sentence that stands word for word as in the source has been forgotten, unless it is hardly one. */
export const untranslated: ParityRule = {
  id: 'untranslated',
  source: 'parity',
  severity: 'error',
  summary: 'A sentence that is the same in both languages.',
  reason:
    'A forgotten sentence is the first thing a reader of the translation sees, and proof that nobody read it.',
  examples: {
    accepted: [
      {
        text: 'Hague Institute for Global Justice',
        translation: { language: 'fr', text: 'Institut de La Haye pour la justice mondiale' },
      },
    ],
    rejected: [
      {
        text: 'The meeting was opened by the host and lasted two days.',
        translation: { language: 'fr', text: 'The meeting was opened by the host and lasted two days.' },
        messages: ['Unexpected sentence in English, expected it in Français'],
      },
    ],
  },
  check: (comparison) => {
    const { source, translation } = comparison
    const frequent = new Set(source.language.comparison.frequent)
    const own = new Set(translation.language.comparison.frequent)
    return textPairs(comparison).flatMap((pair) => {
      const known = new Set(sentences(pair.source.text, source.language).map(({ text }) => text.trim()))
      const same = sentences(pair.translation.text, translation.language)
        .map(({ text }) => text.trim())
        .filter((text) => known.has(text) && isProse(text, frequent, own))
      const [first] = same
      if (first === undefined) return []
      return [
        difference(untranslated, comparison, pair, {
          reason: `Unexpected ${same.length > 1 ? `${same.length} sentences` : 'sentence'} in ${source.language.name}, expected ${same.length > 1 ? 'them' : 'it'} in ${translation.language.name}`,
          sourceWords: first,
          translationWords: first,
        }),
      ]
    })
  },
}

/** Titles and names may stay; prose has several of its language's small words, and more than of the other's. */
function isProse(text: string, frequent: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (/\p{Script=Han}/u.test(text)) return text.length >= 10
  const count = words.filter((word) => frequent.has(word) && !own.has(word)).length
  return words.length >= 5 && count >= 2
}
