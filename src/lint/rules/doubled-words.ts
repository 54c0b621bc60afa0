import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** The same word twice in a row is nearly always a slip of editing. */
export const doubledWords: LintRule = {
  id: 'doubled-words',
  source: 'lint',
  severity: 'warning',
  summary: 'The same word twice in a row.',
  reason: 'Spelling checkers and tired eyes pass over it; readers do not.',
  note: 'Delete one of the two; where both are meant, add the word to `doubledWords` of the language file.',
  examples: {
    accepted: [
      { text: 'They had had no time.' },
      { language: 'fr', text: 'Nous nous sommes réunis.' },
      { language: 'zh', text: '人人享有权利。' },
      { language: 'tr', text: 'Sık sık bir araya geldiler.' },
    ],
    rejected: [
      { text: 'It is in the the report.', messages: ['Unexpected second `the`'] },
      { language: 'tr', text: 'Kurul ve ve üyeler toplandı.', messages: ['Unexpected second `ve`'] },
    ],
  },
  check: (tree, file) => {
    const { doubledWords: meant, reduplication, frequent } = file.language.comparison
    const rightly = new Set(meant.map((word) => word.toLowerCase()))
    const slips = reduplication ? new Set(frequent) : null
    return matchLines(
      doubledWords,
      tree,
      file,
      /(?<![\p{L}\p{M}\p{N}’'-])([\p{L}\p{M}]{2,})[ \u00A0\n]+\1(?![\p{L}\p{M}\p{N}’'-])/giu,
      ([, word = '']) => {
        const small = word.toLowerCase()
        return rightly.has(small) || slips?.has(small) === false ? null : `Unexpected second \`${word}\``
      },
    )
  },
}
