import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** A name with a space makes no note, so that the mark and the note are both printed as text. */
export const noteName: LintRule = {
  id: 'note-name',
  source: 'lint',
  severity: 'warning',
  summary: 'The mark of a note whose name holds a space.',
  reason: 'It is read as words in brackets, and the note as a paragraph.',
  note: 'Join the words with a hyphen, in the mark and before the note: `[^two-words]`.',
  examples: {
    accepted: [{ text: 'A claim[^two-words].\n\n[^two-words]: The note.' }],
    rejected: [
      {
        text: 'A claim[^two words].',
        messages: ['Unexpected name of a note with a space in `[^two words]`, which is printed as typed'],
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      noteName,
      tree,
      file,
      /\[\^[^[\]\n]*\s[^[\]\n]*\]/gu,
      ([words]) => `Unexpected name of a note with a space in \`${words}\`, which is printed as typed`,
    ),
}
