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
    ],
    rejected: [{ text: 'It is in the the report.', messages: ['Unexpected second `the`'] }],
  },
  check: (tree, file) => {
    const rightly = new Set(file.language.comparison.doubledWords.map((word) => word.toLowerCase()))
    return matchLines(
      doubledWords,
      tree,
      file,
      /(?<![\p{L}\p{M}\p{N}’'-])([\p{L}\p{M}]{2,})[ \u00A0\n]+\1(?![\p{L}\p{M}\p{N}’'-])/giu,
      ([, word = '']) => (rightly.has(word.toLowerCase()) ? null : `Unexpected second \`${word}\``),
    )
  },
}
