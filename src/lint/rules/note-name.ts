import { edit } from '../../model/fix.js'
import type { Fix } from '../../model/message.js'
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
  fix: 'Joins the words with hyphens where both the mark and the note are there.',
  examples: {
    accepted: [{ text: 'A claim[^two-words].\n\n[^two-words]: The note.' }],
    rejected: [
      {
        text: 'A claim[^two words].',
        messages: ['Unexpected name of a note with a space in `[^two words]`, which is printed as typed'],
      },
      {
        text: 'A claim[^two words].\n\n[^two words]: The note.',
        messages: [
          'Unexpected name of a note with a space in `[^two words]`, which is printed as typed',
          'Unexpected name of a note with a space in `[^two words]`, which is printed as typed',
        ],
        fixed: 'A claim[^two-words].\n\n[^two-words]: The note.',
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
      ({ match: [words], from, to }) => joined(words, from, to, file.text),
    ),
}

function joined(words: string, from: number, to: number, text: string): Fix | null {
  const name = words.replace(/\s+/gu, '-')
  const isWritten = text.startsWith(`${words}:`) || text.includes(`\n${words}:`)
  const isCalled = text.split(words).some((before, index) => index > 0 && !before.startsWith(':'))
  if (!isWritten || !isCalled || text.includes(name)) return null
  return { edits: [edit(text, from, to, name)], keeps: 'words', removes: words }
}
