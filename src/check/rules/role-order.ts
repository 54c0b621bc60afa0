import { plainText } from '../../model/plain-text.js'
import { nodeMessage, topSections } from '../node-message.js'
import type { CheckRule } from '../types.js'

const any = { minimum: 0, maximum: null, numbered: false, label: null, reference: null, requires: [] }

/** Sections stand in the order in which the kind lists their roles. */
export const roleOrder: CheckRule = {
  id: 'role-order',
  source: 'check',
  severity: 'error',
  summary: 'A section stands before one that its kind puts first.',
  reason:
    'All documents of a kind are read the same way; a conclusion before the sessions is read as an opening.',
  note: 'Move the section to where the message says.',
  examples: {
    accepted: [
      {
        text: '## One {.session}\n\nText.\n\n## Two {.session}\n\nText.\n\n## End {.conclusion}\n\nText.',
        kind: { roles: { session: any, conclusion: any } },
      },
    ],
    rejected: [
      {
        text: '## End {.conclusion}\n\nText.\n\n## One {.session}\n\nText.',
        kind: { roles: { session: any, conclusion: any } },
        messages: ['Unexpected section `One` of role `session` after role `conclusion`, expected it before'],
      },
    ],
  },
  check: (checked) => {
    const order = Object.keys(checked.kind.roles)
    let last = -1
    return topSections(checked.report).flatMap((section) => {
      const at = order.indexOf(section.role ?? '')
      if (at < 0) return []
      if (at >= last) {
        last = at
        return []
      }
      return [
        nodeMessage(
          roleOrder,
          checked,
          section,
          `Unexpected section \`${plainText(section.title)}\` of role \`${section.role}\` after role \`${order[last]}\`, expected it before`,
        ),
      ]
    })
  },
}
