import { matchLines } from '../match-lines.js'
import { pipedTable } from '../mends/piped-table.js'
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
  check: (tree, file) =>
    matchLines(
      foreignTable,
      tree,
      file,
      /^(?:\+[-=:]{3,}[-=:+]*\+|\|[^\n]*\|[ \t]*\n[ \t]*\|[^\n]*\|)/gu,
      ([words]) =>
        words && 'Unexpected table without a head and a rule of `---` below it, which is read as words',
      undefined,
      (line) => pipedTable(line, file),
    ),
}
