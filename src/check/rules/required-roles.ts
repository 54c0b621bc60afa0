import { plainText } from '../../model/plain-text.js'
import { nodeMessage, topSections } from '../node-message.js'
import type { CheckRule } from '../types.js'

const session = { minimum: 1, maximum: null, numbered: true, label: null, reference: null, requires: [] }
const once = { minimum: 1, maximum: 1, numbered: false, label: null, reference: null, requires: [] }

/** The kind says which sections a document has, and how many of each. */
export const requiredRoles: CheckRule = {
  id: 'required-roles',
  source: 'check',
  severity: 'error',
  summary: 'A section that the kind of document demands is missing, or there are too many of its role.',
  reason:
    'Readers who know the kind of document look for its parts; a missing conclusion is a missing decision.',
  note: 'Give the section the role that the message names: `{.role}` behind its heading.',
  examples: {
    accepted: [
      {
        text: '## Introduction {.introduction}\n\nText.\n\n## Syria {.session}\n\nText.',
        kind: { roles: { introduction: once, session }, rolesRequired: true },
      },
    ],
    rejected: [
      {
        text: '## Introduction {.introduction}\n\nText.\n\n## Preface {.introduction}\n\nText.',
        kind: { roles: { introduction: once, session } },
        messages: [
          'Unexpected section `Preface` of role `introduction`, expected at most 1',
          'Missing section of role `session`, expected at least 1',
        ],
      },
      {
        text: '## Introduction {.introduction}\n\nText.\n\n## Thanks\n\nText.',
        kind: { roles: { introduction: once }, rolesRequired: true },
        messages: ['Missing role of section `Thanks`, expected one of `introduction`'],
      },
    ],
  },
  check: (checked) => {
    const { report, kind } = checked
    const sections = topSections(report)
    const roles = Object.entries(kind.roles)
    const counts = roles.flatMap(([role, { minimum, maximum }]) => {
      const found = sections.filter((section) => section.role === role)
      const extra = maximum === null ? [] : found.slice(maximum)
      return [
        ...extra.map((section) =>
          nodeMessage(
            requiredRoles,
            checked,
            section,
            `Unexpected section \`${plainText(section.title)}\` of role \`${role}\`, expected at most ${maximum}`,
          ),
        ),
        ...(found.length < minimum
          ? [
              nodeMessage(
                requiredRoles,
                checked,
                null,
                `Missing section of role \`${role}\`, expected at least ${minimum}`,
              ),
            ]
          : []),
      ]
    })
    const missing = kind.rolesRequired ? sections.filter(({ role }) => role === null) : []
    return [
      ...counts,
      ...missing.map((section) =>
        nodeMessage(
          requiredRoles,
          checked,
          section,
          `Missing role of section \`${plainText(section.title)}\`, expected one of ${roles.map(([role]) => `\`${role}\``).join(', ')}`,
        ),
      ),
    ]
  },
}
