import type { Root } from 'mdast'
import { edit } from '../../model/fix.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Fix, Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'
import { nodesIn } from '../node-index.js'
import type { LintRule } from '../types.js'

/** A bar ends a cell wherever it stands, in code too (GFM 4.10), so that a row falls into more cells than were meant. */
export const tableCells: LintRule = {
  id: 'table-cells',
  source: 'lint',
  severity: 'warning',
  summary: 'A row with more cells than its table has heads.',
  reason: 'Other tools leave the last cells out; here they stand in a column without a head.',
  note: 'Write `\\|` for a bar inside a cell, or add a head.',
  fix: 'Writes the backslash before bars in code, where the row is then as long as the head.',
  examples: {
    accepted: [{ text: '| A | B |\n| - | - |\n| 1 |' }, { text: '| A | B |\n| - | - |\n| `a \\| b` | 2 |' }],
    rejected: [
      {
        text: '| A | B |\n| - | - |\n| 1 | 2 | 3 |',
        messages: ['Unexpected row of 3 cells in a table with 2 heads'],
      },
      {
        text: '| A | B |\n| - | - |\n| `a | b` | 2 |',
        messages: ['Unexpected row of 3 cells in a table with 2 heads'],
        fixed: '| A | B |\n| - | - |\n| `a \\| b` | 2 |',
      },
    ],
  },
  check: (tree: Root, file) => {
    const messages: Message[] = []
    for (const {
      children: [head, ...rows],
    } of nodesIn(tree).of('table')) {
      const heads = head?.children.length ?? 0
      for (const row of rows) {
        const more = row.children.length - heads
        const place = placeOf(row)
        if (more <= 0) continue
        messages.push(
          ruleMessage(tableCells, {
            file: file.path,
            place,
            reason: `Unexpected row of ${row.children.length} cells in a table with ${heads} head${heads === 1 ? '' : 's'}`,
            fix: escapedBars(file.text, place?.start.offset, place?.end.offset, more),
          }),
        )
      }
    }
    return messages
  },
}

/** A backslash before each bar between backticks, if there are as many of them as cells too many. */
function escapedBars(
  text: string,
  from: number | undefined,
  to: number | undefined,
  more: number,
): Fix | null {
  if (from === undefined || to === undefined) return null
  let isCode = false
  const bars: number[] = []
  for (const { 0: sign, index } of text.slice(from, to).matchAll(/\\.|`+|\|/gu)) {
    if (sign.startsWith('`')) isCode = !isCode
    else if (sign === '|' && isCode) bars.push(from + index)
  }
  if (bars.length !== more || isCode) return null
  return { edits: bars.map((at) => edit(text, at, at, '\\')), keeps: 'words' }
}
