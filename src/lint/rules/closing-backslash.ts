import { edit } from '../../model/fix.js'
import { pointAt } from '../../model/point-at.js'
import { ruleMessage } from '../../model/rule-message.js'
import { linesOf } from '../lines.js'
import type { LintRule } from '../types.js'

/** A backslash ends a line; behind the last line of a paragraph there is none to end. */
export const closingBackslash: LintRule = {
  id: 'closing-backslash',
  source: 'lint',
  severity: 'warning',
  summary: 'A backslash at the end of a paragraph, a heading or a cell.',
  reason: 'It ends a line only where another one follows; here it is printed.',
  note: 'Delete it; where the sign itself is meant, write `\\\\`.',
  fix: 'Deletes the backslash.',
  examples: {
    accepted: [{ text: 'Street 5\\\n10115 City' }, { text: 'The folder C:\\\\' }],
    rejected: [
      {
        text: 'The last line.\\',
        messages: ['Unexpected backslash at the end, which is printed as typed'],
        fixed: 'The last line.',
      },
    ],
  },
  check: (tree, file) =>
    linesOf(tree).flatMap((line) => {
      const end = line.segments.at(-1)?.node.position?.end.offset
      if (!line.text.endsWith('\\') || end === undefined) return []
      const typed = /\\+$/u.exec(file.text.slice(Math.max(0, end - 20), end))?.[0] ?? ''
      if (typed.length % 2 === 0) return []
      const place = { start: pointAt(file.text, end - 1), end: pointAt(file.text, end) }
      const reason = 'Unexpected backslash at the end, which is printed as typed'
      const fix = { edits: [edit(file.text, end - 1, end, '')], keeps: 'blocks' as const }
      return [ruleMessage(closingBackslash, { file: file.path, place, reason, fix })]
    }),
}
