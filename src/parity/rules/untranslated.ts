import { englishName } from '../../language/english-name.js'
import { difference } from '../difference.js'
import { textPairs } from '../texts.js'
import type { ParityRule } from '../types.js'
import { untranslatedPictures } from '../untranslated-pictures.js'
import {
  isPlainlyUntranslated,
  isTitleOfWork,
  untranslatedLabel,
  untranslatedRun,
  untranslatedSentences,
} from '../untranslated-sentences.js'

/**
 * A sentence that stands word for word as in the source has been forgotten, unless it is hardly one. Of a drawing that serves
 * several languages the words are a warning; the title of a work that both editions link may be in its own language.
 */
export const untranslated: ParityRule = {
  id: 'untranslated',
  source: 'parity',
  needsVocabulary: true,
  severity: 'error',
  summary: 'A sentence that is the same in both languages.',
  reason:
    'A forgotten sentence is the first thing a reader of the translation sees, and proof that nobody read it.',
  note: 'Translate it; a quotation in its own language stands in `:span[…]{lang=…}`.',
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
        messages: ['Unexpected sentence in English, expected it in French'],
      },
    ],
  },
  check: (comparison) => {
    const { source, translation } = comparison
    const pictures = untranslatedPictures({ ...untranslated, severity: 'warning' }, comparison)
    const texts = textPairs(comparison).flatMap((pair) => {
      const ruleFor = (words: string): Pick<ParityRule, 'id' | 'source' | 'severity' | 'note'> =>
        isPlainlyUntranslated(words, pair, comparison)
          ? untranslated
          : { ...untranslated, severity: isTitleOfWork(words, pair) ? 'info' : 'warning' }
      const same = untranslatedSentences(pair, comparison)
      const [first] = same
      if (first === undefined) {
        const run = untranslatedRun(pair, comparison) ?? untranslatedLabel(pair, comparison)
        if (run === null) return []
        return [
          difference(ruleFor(run), comparison, pair, {
            reason: `Unexpected words in ${englishName(source.language)}: \`${run}\`, expected them in ${englishName(translation.language)}`,
            sourceWords: run,
            translationWords: run,
          }),
        ]
      }
      return [
        difference(ruleFor(same.join(' ')), comparison, pair, {
          reason: `Unexpected ${same.length > 1 ? `${same.length} sentences` : 'sentence'} in ${englishName(source.language)}, expected ${same.length > 1 ? 'them' : 'it'} in ${englishName(translation.language)}`,
          sourceWords: first,
          translationWords: first,
        }),
      ]
    })
    return [...texts, ...pictures]
  },
}
