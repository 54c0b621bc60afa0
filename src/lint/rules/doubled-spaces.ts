import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Two spaces in a row are set as one, but show as a difference whenever sources are compared. */
export const doubledSpaces: LintRule = {
  id: 'doubled-spaces',
  source: 'lint',
  severity: 'info',
  summary: 'Two spaces in a row.',
  reason: 'Editions show one; in the source it is a change that is none whenever versions are compared.',
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
