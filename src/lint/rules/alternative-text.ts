import type { Root } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'

import { nodesIn } from '../node-index.js'
import type { LintRule } from '../types.js'

/** Longest alternative text that listeners can bear; more belongs into the text. */
const longest = 400

/** WCAG 2.2, 1.1.1: pictures say in words what they show. */
export const alternativeText: LintRule = {
  id: 'alternative-text',
  source: 'lint',
  severity: 'warning',
  summary: 'A picture without alternative text, or with one that is too long or a file name.',
  reason:
    'Who cannot see a picture has its alternative text only; a file name or a page of text is none (WCAG 2.2, 1.1.1).',
  note: 'Say in a sentence or two what the picture shows. For mere decoration, ignore the rule with that reason.',
  examples: {
    accepted: [
      { text: '![A map of the region with four camps](media/map.svg)' },
      { text: '![](https://example.org/map.svg)' },
    ],
    rejected: [
      {
        text: '![](media/map.svg)',
        messages: ['Missing alternative text of `media/map.svg`, expected what the picture shows'],
      },
      {
        text: '![map-final.png](media/map-final.png)',
        messages: [
          'Unexpected file name `map-final.png` as alternative text, expected what the picture shows',
        ],
      },
    ],
  },
  check: (tree: Root, file) => {
    const messages: Message[] = []
    for (const node of nodesIn(tree).of('image')) {
      const reason = problemOf((node.alt ?? '').trim(), node.url)
      if (reason)
        messages.push(ruleMessage(alternativeText, { file: file.path, place: placeOf(node), reason }))
    }
    return messages
  },
}

function problemOf(alternative: string, url: string): string | null {
  // A picture of the web is reported already, and left out.
  if (/^(?:[a-z]+:)?\/\//iu.test(url)) return null
  if (alternative === '') return `Missing alternative text of \`${url}\`, expected what the picture shows`
  const isName =
    /^\S+\.(?:svg|png|jpe?g|gif|webp)$/iu.test(alternative) ||
    alternative === url.replace(/^.*\//u, '').replace(/\.\w+$/u, '')
  if (isName)
    return `Unexpected file name \`${alternative}\` as alternative text, expected what the picture shows`
  if (alternative.length > longest) {
    return `Unexpected alternative text of ${alternative.length} characters, expected at most ${longest}`
  }
  return null
}
