import { edit } from '../../model/fix.js'
import { lineEnd } from '../../model/line-end.js'
import type { Fix } from '../../model/message.js'
import { matchLines } from '../match-lines.js'
import type { LintRule } from '../types.js'

/** Without a space behind its signs a heading is a paragraph, and missing from every outline. */
export const headingSpace: LintRule = {
  id: 'heading-space',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'Signs of a heading without a space behind them.',
  reason: 'The line is printed as a paragraph with its signs, and missing from the outline.',
  note: 'Type a space behind the signs: `## Words`.',
  fix: 'Types the space behind two or more signs; one alone may begin a catchword.',
  examples: {
    accepted: [{ text: '## Words' }, { text: 'Ticket #12 is done.' }],
    rejected: [
      {
        text: '##Words',
        messages: ['Unexpected `##` without a space behind it, which makes no heading'],
        fixed: '## Words',
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      headingSpace,
      tree,
      file,
      /^#{1,6}(?=[\p{L}\p{N}]*[\p{L}])(?=[^#\s])/gu,
      ([words]) => `Unexpected \`${words}\` without a space behind it, which makes no heading`,
      ({ match: [signs], to }) => (signs.length > 1 ? spaced(file.text, to) : null),
    ),
}

/** A space behind the signs, and before those that close the line. */
function spaced(text: string, to: number): Fix {
  const line = text.slice(to, lineEnd(text, to))
  const closing = /(?<=[^\s#\\])#+[ \t]*$/u.exec(line)
  const edits = [edit(text, to, to, ' ')]
  if (closing) edits.push(edit(text, to + closing.index, to + closing.index, ' '))
  return { edits, keeps: 'words' }
}
