import { rawMatches } from '../raw-matches.js'
import type { LintRule } from '../types.js'

/** UAX #15: letters with accents are one character each (NFC), so that the same word is the same bytes. */
export const normalisedText: LintRule = {
  id: 'normalised-text',
  source: 'lint',
  severity: 'warning',
  summary: 'A letter written as several characters where one exists.',
  reason:
    'The same word in two forms is two words to search, to sorting and to every comparison of editions.',
  note: 'Save the file in normalisation form C; pasting from PDF is the usual cause.',
  examples: {
    accepted: [{ language: 'fr', text: 'Réunion' }],
    rejected: [
      {
        language: 'fr',
        text: 'Re\u0301union',
        messages: ['Unexpected `e\u0301` in two characters, expected `é`'],
      },
    ],
  },
  check: (_tree, file) =>
    file.text === file.text.normalize('NFC')
      ? []
      : rawMatches(normalisedText, file, /\P{M}\p{M}+/gu, ([cluster]) => {
          const composed = cluster.normalize('NFC')
          return composed === cluster
            ? null
            : `Unexpected \`${cluster}\` in two characters, expected \`${composed}\``
        }),
}
