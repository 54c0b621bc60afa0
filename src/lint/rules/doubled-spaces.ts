import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Two spaces in a row show as a hole in justified lines and as a difference in every comparison. */
export const doubledSpaces: LintRule = {
  id: 'doubled-spaces',
  source: 'lint',
  severity: 'warning',
  summary: 'Two spaces in a row.',
  reason: 'It shows as a hole in the line, and as a change that is none whenever versions are compared.',
  examples: {
    accepted: [{ text: 'One space. And one.' }, { text: 'A line\nbroken in the source.' }],
    rejected: [{ text: 'Two  spaces.', messages: ['Unexpected 2 spaces in a row, expected one'] }],
  },
  check: (tree, file) =>
    matchLines(
      doubledSpaces,
      tree,
      file,
      /(?<=\S)[ \u00A0\u202F]{2,}(?=\S)/gu,
      ([spaces]) => `Unexpected ${spaces.length} spaces in a row, expected one`,
    ),
}
