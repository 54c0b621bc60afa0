import { matchLines } from '../match-lines.js'
import { apartItems } from '../mends/letter-items.js'
import type { LintRule } from '../types.js'

/** Letters and numbers in brackets make no list in Markdown: the items run on as one paragraph. */
export const letterList: LintRule = {
  id: 'letter-list',
  source: 'lint',
  severity: 'warning',
  summary: 'Lines that begin with (a), (b) or i), ii) and run on as one paragraph.',
  reason: 'What was typed as a list is read as one sentence.',
  note: 'Let an empty line stand between the items, or write them as a list with `1.` or `-`.',
  fix: 'Lets an empty line stand between the items.',
  examples: {
    accepted: [{ text: '(a) the first.\n\n(b) the second.' }],
    rejected: [
      {
        text: '(a) the first;\n(b) the second.',
        messages: ['Unexpected items `(a)` and `(b)` in one paragraph, which run on in one line'],
        fixed: '(a) the first;\n\n(b) the second.',
      },
    ],
  },
  check: (tree, file) =>
    matchLines(
      letterList,
      tree,
      file,
      /^\(?(?:[a-z]|[ivx]+|\d+)\)[ \t][\s\S]*?\n[ \t]*\(?(?:[a-z]|[ivx]+|\d+)\)(?=[ \t])/gu,
      ([words]) => `Unexpected items ${itemsOf(words)} in one paragraph, which run on in one line`,
      undefined,
      (line) => apartItems(line, file),
    ),
}

function itemsOf(words: string): string {
  const first = /^\S+/u.exec(words)?.[0] ?? ''
  const second = /\S+$/u.exec(words)?.[0] ?? ''
  return `\`${first}\` and \`${second}\``
}
