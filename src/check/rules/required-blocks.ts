import { plainText } from '../../model/plain-text.js'
import { namedBlocks } from '../named-blocks.js'
import { nodeMessage, topSections } from '../node-message.js'
import type { CheckRule } from '../types.js'

const session = {
  minimum: 1,
  maximum: null,
  numbered: true,
  label: null,
  reference: null,
  requires: ['actions'],
}

/** A section of a role holds the blocks that the kind demands of it. */
export const requiredBlocks: CheckRule = {
  id: 'required-blocks',
  source: 'check',
  severity: 'error',
  summary: 'A section lacks a block that its role demands.',
  reason: 'A session without its actions leaves readers with talk and nobody with a task.',
  note: 'Write the block that the message names, in this section.',
  examples: {
    accepted: [
      { text: '## Syria {.session}\n\n:::actions[To do]\n1. Act.\n:::', kind: { roles: { session } } },
    ],
    rejected: [
      {
        text: '## Syria {.session}\n\nText.',
        kind: { roles: { session } },
        messages: ['Missing block `:::actions` in section `Syria`, which role `session` requires'],
      },
    ],
  },
  check: (checked) => {
    const blocks = namedBlocks(checked.report)
    return topSections(checked.report).flatMap((section) =>
      (checked.kind.roles[section.role ?? '']?.requires ?? [])
        .filter((name) => !blocks.some((found) => found.section === section && found.block.block === name))
        .map((name) =>
          nodeMessage(
            requiredBlocks,
            checked,
            section,
            `Missing block \`:::${name}\` in section \`${plainText(section.title)}\`, which role \`${section.role}\` requires`,
          ),
        ),
    )
  },
}
