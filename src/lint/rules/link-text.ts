import type { Root } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'

import { nodesIn } from '../node-index.js'
import type { LintRule } from '../types.js'

/** WCAG 2.2, 2.4.4 and 2.4.9: the words of a link say where it leads, also when links are listed alone. */
export const linkText: LintRule = {
  id: 'link-text',
  source: 'lint',
  severity: 'warning',
  summary: 'A link whose words say nothing.',
  reason:
    'People who use screen readers call up the list of links; ten times “here” is no list (WCAG 2.2, 2.4.4).',
  note: 'Use the name of what it leads to.',
  examples: {
    accepted: [
      { text: 'See the [annual report](https://example.org).' },
      { text: 'See [](#syria).' },
      { language: 'fr', text: 'Voir le [rapport annuel](https://example.org).' },
    ],
    rejected: [
      {
        text: 'The report is [here](https://example.org).',
        messages: ['Unexpected link text `here`, expected words that say where it leads'],
      },
      {
        language: 'zh',
        text: '报告见[这里](https://example.org)。',
        messages: ['Unexpected link text `这里`, expected words that say where it leads'],
      },
    ],
  },
  check: (tree: Root, file) => {
    const empty = new Set(file.language.comparison.emptyLinkTexts.map((words) => words.toLowerCase()))
    const messages: Message[] = []
    for (const node of nodesIn(tree).of('link')) {
      const words = node.children.map((child) => ('value' in child ? child.value : '\uFFFC')).join('')
      const said = words
        .replace(/[\s.…!:>»→]+$/u, '')
        .trim()
        .toLowerCase()
      const isReference = node.url.startsWith('#')
      if (!empty.has(said) && (said !== '' || isReference)) continue
      messages.push(
        ruleMessage(linkText, {
          file: file.path,
          place: placeOf(node),
          reason:
            said === ''
              ? 'Missing link text, expected words that say where it leads'
              : `Unexpected link text \`${words}\`, expected words that say where it leads`,
        }),
      )
    }
    return messages
  },
}
