import { matchLines } from '../match-lines.js'
import { apartItems } from '../mends/letter-items.js'
import type { LintRule } from '../types.js'

/** Letters and numbers in brackets make no list in Markdown: the items run on as one paragraph. */
export const letterList: LintRule = {
  id: 'letter-list',
  source: 'lint',
  severity: 'warning',
  summary: 'Lines that begin with (a), (b), i), ii) or, behind words, 2., 3. and run on as one paragraph.',
  reason: 'What was typed as a list is read as one sentence.',
  note: 'Let an empty line stand between the items, or write them as a list with `1.` or `-`.',
  fix: 'Lets an empty line stand between the items.',
  examples: {
    accepted: [{ text: '(a) the first.\n\n(b) the second.' }],
    rejected: [
      {
        text: 'а) первый;\nб) второй.',
        messages: ['Unexpected items `а)` and `б)` in one paragraph, which run on in one line'],
        fixed: 'а) первый;\n\nб) второй.',
      },
      {
        text: '(a) the first;\n(b) the second.',
        messages: ['Unexpected items `(a)` and `(b)` in one paragraph, which run on in one line'],
        fixed: '(a) the first;\n\n(b) the second.',
      },
      {
        text: 'It goes on:\n3. the third\n4. the fourth',
        messages: ['Unexpected items `3.` and `4.` in one paragraph, which run on in one line'],
      },
    ],
  },
  check: (tree, file) => [
    ...matchLines(
      letterList,
      tree,
      file,
      /^\(?(?:\p{L}|[ivx]+|\d+|@\w*)\)[ \t][\s\S]*?\n[ \t]*\(?(?:\p{L}|[ivx]+|\d+|@\w*)\)(?=[ \t])/gu,
      ([words]) => `Unexpected items ${itemsOf(words)} in one paragraph, which run on in one line`,
      undefined,
      (line) => apartItems(line, file),
    ),
    ...matchLines(
      letterList,
      tree,
      file,
      /(?<=\n[ \t]*)(\d{1,3})[.)][ \t][^\n]*\n[ \t]*(\d{1,3})[.)](?=[ \t])/gu,
      ([words, first, second]) =>
        Number(second) === Number(first) + 1
          ? `Unexpected items ${itemsOf(words.trim())} in one paragraph, which run on in one line`
          : null,
    ),
  ],
}

function itemsOf(words: string): string {
  const first = /^\S+/u.exec(words)?.[0] ?? ''
  const second = /\S+$/u.exec(words)?.[0] ?? ''
  return `\`${first}\` and \`${second}\``
}
