import { placeOf } from '../../model/markdown-nodes.js'
import { ruleMessage } from '../../model/rule-message.js'
import { matchLines } from '../match-lines.js'
import { pipedTable } from '../mends/piped-table.js'
import { nodesIn } from '../node-index.js'
import type { LintRule } from '../types.js'

/** Tables of other dialects are read as words with signs between them. */
export const foreignTable: LintRule = {
  id: 'foreign-table',
  source: 'lint',
  severity: 'warning',
  summary: 'A table that Markdown does not know as one.',
  reason: 'Its rows run on as one paragraph, signs and all.',
  note: 'Write the head, below it `| --- | --- |`, and each row on a line of its own.',
  fix: 'Puts the rule below the first row; a grid becomes rows in one line each, where no cell spans others or holds blocks.',
  examples: {
    accepted: [{ text: '| A | B |\n| - | - |\n| 1 | 2 |' }],
    rejected: [
      {
        text: 'Year\tSum\n2023\t1',
        messages: ['Unexpected columns parted by tabs, which are read as words'],
      },
      {
        text: '| The first line\n| and the second',
        messages: ['Unexpected lines that begin with `|`, which are read as one'],
      },
      {
        text: 'Right    Left\n\n------- ------\n',
        messages: ['Unexpected rule of several columns, whose rows are read as words or code'],
      },
      {
        text: '+---+---+\n| a | b |\n+---+---+',
        messages: ['Unexpected table without a head and a rule of `---` below it, which is read as words'],
      },
      {
        text: '+-----+------+\n| Day | Sum  |\n+=====+======+\n| one | two  |\n|     | more |\n+-----+------+',
        messages: ['Unexpected table without a head and a rule of `---` below it, which is read as words'],
        fixed: '| Day | Sum |\n| --- | --- |\n| one | two more |',
      },
      {
        text: '| R | P |\n| x | 1 |',
        messages: ['Unexpected table without a head and a rule of `---` below it, which is read as words'],
        fixed: '| R | P |\n| --- | --- |\n| x | 1 |',
      },
    ],
  },
  check: (tree, file) => [
    ...matchLines(
      foreignTable,
      tree,
      file,
      /^(?:\+[-=:]{3,}[-=:+]*\+|\|[^\n]*\|[ \t]*\n[ \t]*\|[^\n]*\|)/gu,
      ([words]) =>
        words && 'Unexpected table without a head and a rule of `---` below it, which is read as words',
      undefined,
      (line) => pipedTable(line, file),
    ),
    ...matchLines(
      foreignTable,
      tree,
      file,
      /(?<=^|\n)[^\n\t]+\t+[^\n\t][^\n]*\n[^\n\t]+\t+(?=[^\n\t])/gu,
      () => 'Unexpected columns parted by tabs, which are read as words',
    ),
    ...matchLines(
      {
        ...foreignTable,
        note: 'Let `<br>` or a backslash stand at the end of each line, or make a list of them.',
      },
      tree,
      file,
      /^\|[ \t][^|\n]*\n\|[ \t](?=[^|\n]*(?:\n\|[ \t][^|\n]*)*$)/gu,
      () => 'Unexpected lines that begin with `|`, which are read as one',
    ),
    ...nodesIn(tree)
      .of('thematicBreak')
      .filter(({ position }) =>
        /(?<!-)-{2,}[ \t]+-{2,}/u.test(file.text.slice(position?.start.offset, position?.end.offset)),
      )
      .map((rule) =>
        ruleMessage(foreignTable, {
          file: file.path,
          place: placeOf(rule),
          reason: 'Unexpected rule of several columns, whose rows are read as words or code',
        }),
      ),
  ],
}
