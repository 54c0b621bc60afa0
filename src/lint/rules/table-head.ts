import type { Root } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'

import { nodesIn } from '../node-index.js'
import type { LintRule } from '../types.js'

/** WCAG 2.2, 1.3.1: every column of a table has a head; only the corner above row heads may be empty. */
export const tableHead: LintRule = {
  id: 'table-head',
  source: 'lint',
  severity: 'warning',
  summary: 'A table column without a head.',
  reason:
    'A screen reader says the head before each cell; without it a figure is a bare number (WCAG 2.2, 1.3.1).',
  note: 'Write in the first row what the column holds.',
  examples: {
    accepted: [
      { text: '| Year | Cases |\n| --- | --- |\n| 2013 | 416 |' },
      { text: '| | Cases |\n| --- | --- |\n| 2013 | 416 |' },
    ],
    rejected: [
      {
        text: '| | |\n| --- | --- |\n| 2013 | 416 |',
        messages: ['Missing heads of the table’s columns 1 and 2, expected words'],
      },
      {
        text: '| Year | |\n| --- | --- |\n| 2013 | 416 |',
        messages: ['Missing head of the table’s column 2, expected words'],
      },
    ],
  },
  check: (tree: Root, file) => {
    const messages: Message[] = []
    for (const node of nodesIn(tree).of('table')) {
      const [head] = node.children
      const empty = (head?.children ?? []).flatMap((cell, index) =>
        cell.children.length === 0 ? [index + 1] : [],
      )
      const isCorner =
        empty.length === 1 && empty[0] === 1 && node.children.length > 1 && (head?.children.length ?? 0) > 1
      if (empty.length === 0 || isCorner) continue
      messages.push(
        ruleMessage(tableHead, {
          file: file.path,
          place: head ? placeOf(head) : placeOf(node),
          reason: `Missing head${empty.length > 1 ? 's' : ''} of the table’s column${empty.length > 1 ? 's' : ''} ${empty.join(' and ')}, expected words`,
        }),
      )
    }
    return messages
  },
}
