import type { Root } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'

import { nodesIn } from '../node-index.js'
import type { LintRule } from '../types.js'

/** An address in running text is noise for readers and is spelled out letter by letter by screen readers. */
export const bareUrl: LintRule = {
  id: 'bare-url',
  source: 'lint',
  severity: 'warning',
  summary: 'An address that stands bare in the text.',
  reason:
    'Screen readers spell an address letter by letter, and in print it breaks lines without saying what it is.',
  note: 'Give the link words: `[the report](https://…)`. Where the address itself is meant, write `<https://…>`.',
  examples: {
    accepted: [
      { text: 'See [the report](https://example.org/report).' },
      { text: 'The site is <https://example.org>.' },
    ],
    rejected: [
      {
        text: 'See https://example.org/report for details.',
        messages: [
          'Unexpected bare address `https://example.org/report`, expected words that say where it leads',
        ],
      },
    ],
  },
  check: (tree: Root, file) => {
    const messages: Message[] = []
    for (const node of nodesIn(tree).of('link')) {
      const from = node.position?.start.offset ?? 0
      const written = file.text.slice(from, node.position?.end.offset ?? from)
      if (!/^(?:https?:|www\.)/iu.test(written)) continue
      messages.push(
        ruleMessage(bareUrl, {
          file: file.path,
          place: placeOf(node),
          reason: `Unexpected bare address \`${written}\`, expected words that say where it leads`,
        }),
      )
    }
    return messages
  },
}
