import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Citations of pandoc and its kin are not resolved here: a reader would see the key of a database. */
export const foreignCitation: LintRule = {
  id: 'foreign-citation',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'A citation by key, as pandoc has it.',
  reason: 'The key is printed as it stands and says nothing to a reader.',
  note: 'Cite in a note: `[^key]` after the words, and `[^key]: Author, title, page.` on a line of its own.',
  examples: {
    accepted: [{ text: 'As the panel said [1], and wrote to a@example.org.' }],
    rejected: [
      {
        text: 'As was shown [@smith2020, p. 3].',
        messages: ['Unexpected citation `[@smith2020, p. 3]`, which is printed as typed'],
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      foreignCitation,
      tree,
      file,
      /\[(?:[^[\]\n]*[\s;])?-?@[\p{L}\p{N}_][^[\]\n]*\]/gu,
      ([words]) => `Unexpected citation \`${words}\`, which is printed as typed`,
    ),
}
