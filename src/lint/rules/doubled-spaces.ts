import { edit } from '../../model/fix.js'
import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Two spaces in a row are set as one, but show as a difference whenever sources are compared. */
export const doubledSpaces: LintRule = {
  id: 'doubled-spaces',
  source: 'lint',
  severity: 'info',
  summary: 'Two spaces in a row.',
  reason: 'Editions show one; in the source it is a change that is none whenever versions are compared.',
  note: 'Delete all but one.',
  fix: 'Leaves one of the spaces, a no-break space if there is one.',
  examples: {
    accepted: [{ text: 'One space. And one.' }, { text: 'A line\nbroken in the source.' }],
    rejected: [
      {
        text: 'Two  spaces.',
        messages: ['Unexpected 2 spaces in a row, expected one'],
        fixed: 'Two spaces.',
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      doubledSpaces,
      tree,
      file,
      /(?<=\S)[ \u00A0\u202F]{2,}(?=\S)/gu,
      ([spaces]) => `Unexpected ${spaces.length} spaces in a row, expected one`,
      ({ match: [spaces], from, to }) => ({
        edits: [edit(file.text, from, to, /[\u00A0\u202F]/u.exec(spaces)?.[0] ?? ' ')],
        keeps: 'blocks',
      }),
    ),
}
