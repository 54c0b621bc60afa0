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
  note: 'Delete all but one, and write columns as a table.',
  fix: 'Leaves one of two spaces, a no-break space if there is one; not where the paragraph has wider gaps, which may be columns.',
  examples: {
    accepted: [{ text: 'One space. And one.' }, { text: 'A line\nbroken in the source.' }],
    rejected: [
      {
        text: 'Two  spaces.',
        messages: ['Unexpected 2 spaces in a row, expected one'],
        fixed: 'Two spaces.',
      },
      {
        text: 'Country     2016\nLiechtenstein  9',
        messages: [
          'Unexpected 5 spaces in a row, expected one: columns of a text are lost in editions',
          'Unexpected 2 spaces in a row, expected one',
        ],
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      doubledSpaces,
      tree,
      file,
      /(?<=\S)[ \u00A0\u202F]{2,}(?=\S)/gu,
      ([spaces]) =>
        `Unexpected ${spaces.length} spaces in a row, expected one${spaces.length > 2 ? ': columns of a text are lost in editions' : ''}`,
      ({ match: [spaces], line, from, to }) =>
        wideGap.test(line.text)
          ? null
          : {
              edits: [edit(file.text, from, to, /[\u00A0\u202F]/u.exec(spaces)?.[0] ?? ' ')],
              keeps: 'blocks',
            },
    ),
}

/** Nobody types three spaces by a slip: somebody has set words below others, which one space would undo in the source, too. */
const wideGap = /\S[ \u00A0\u202F]{3,}\S/u
