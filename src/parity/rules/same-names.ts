import { replacements } from '../replacements.js'
import { textPairs } from '../texts.js'
import type { Comparison, Pair, ParityRule } from '../types.js'

/**
 * People and bodies that the publication agreed on in `names` must be called so where the source names them.
 * Inflected forms count; a translation may name them more often than its source.
 */
export const sameNames: ParityRule = {
  id: 'same-names',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'A person or body that the source names is missing, or not in its agreed form.',
  reason:
    'A name written in two ways is two people to a reader, a search engine and an index; officials notice their own first.',
  note: 'Use the form agreed under `names` in `publication.yaml`.',
  examples: {
    accepted: [
      {
        text: 'The Security Council took no action.',
        translation: { language: 'ru', text: 'Советом Безопасности не было принято мер.' },
        names: [{ en: 'Security Council', ru: 'Совет Безопасности' }],
      },
      {
        text: 'The United Nations University opened.',
        translation: { language: 'fr', text: 'L’UNU a ouvert ses portes.' },
        names: [
          { en: 'United Nations', fr: 'Nations Unies' },
          { en: 'United Nations University', fr: 'UNU' },
        ],
      },
    ],
    rejected: [
      {
        text: 'Mr. Simon Adams spoke.',
        translation: { language: 'ar', text: 'تحدث السيد سيمون أدمز.' },
        names: [{ en: 'Simon Adams', ar: 'سايمون آدامز' }],
        messages: ['Missing name, expected `سايمون آدامز`, the agreed form of `Simon Adams`'],
      },
    ],
  },
  check: (comparison) =>
    textPairs(comparison).flatMap((pair) =>
      namesWithout(comparison, pair).flatMap(({ there, here }) =>
        replacements(sameNames, comparison, pair, { noun: 'name', missing: [there], added: [] }).map(
          (message) => ({
            ...message,
            reason: `Missing name, expected \`${here}\`, the agreed form of \`${there}\``,
          }),
        ),
      ),
    ),
}

function namesWithout(comparison: Comparison, pair: Pair): { there: string; here: string }[] {
  const { source, translation, names, read } = comparison
  if (!pair.source || !pair.translation) return []
  const [there, here] = [read(pair.source, source).names, read(pair.translation, translation).names]
  return [...there.keys()].flatMap((index) => {
    const wanted = names[index]?.[translation.language.tag]
    const known = names[index]?.[source.language.tag]
    return wanted === undefined || known === undefined || here.has(index)
      ? []
      : [{ there: known, here: wanted }]
  })
}
