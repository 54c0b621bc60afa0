import { plainText } from '../../model/plain-text.js'
import type { Section } from '../../model/report.js'
import { walk } from '../../model/walk.js'
import { nodeMessage } from '../node-message.js'
import type { CheckRule } from '../types.js'

/** A heading has words, and something stands below it. */
export const emptyHeading: CheckRule = {
  id: 'empty-heading',
  source: 'check',
  severity: 'error',
  summary: 'A heading without words, or with nothing below it.',
  reason: 'Readers who move from heading to heading land on silence (WCAG 2.2, 2.4.6).',
  note: 'Write its words (a picture alone is none), and what belongs below it; or delete the heading.',
  examples: {
    accepted: [{ text: '## Syria\n\n### Context\n\nText.' }],
    rejected: [
      { text: '##\n\nText.', messages: ['Unexpected heading without words'] },
      { text: '## ![Flag](media/a.svg)\n\nText.', messages: ['Unexpected heading without words'] },
      {
        text: '## Syria\n\nText.\n\n## Refugees',
        messages: ['Unexpected heading `Refugees` with nothing below it'],
      },
    ],
  },
  check: (checked) => {
    const sections: Section[] = []
    walk(checked.report, (node) => {
      if (node.type === 'section') sections.push(node)
    })
    return sections.flatMap((section) => {
      const title = plainText(section.title).trim()
      if (title === '')
        return [nodeMessage(emptyHeading, checked, section, 'Unexpected heading without words')]
      if (section.children.length > 0) return []
      return [
        nodeMessage(emptyHeading, checked, section, `Unexpected heading \`${title}\` with nothing below it`),
      ]
    })
  },
}
