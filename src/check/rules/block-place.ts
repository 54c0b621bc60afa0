import { inBackticks } from '../../model/in-backticks.js'
import { namedBlocks } from '../named-blocks.js'
import { nodeMessage } from '../node-message.js'
import type { CheckRule } from '../types.js'

const roles = {
  introduction: { minimum: 0, maximum: null, numbered: false, label: null, reference: null, requires: [] },
  session: { minimum: 0, maximum: null, numbered: true, label: null, reference: null, requires: [] },
}
const blocks = {
  actions: {
    shape: 'actions' as const,
    label: null,
    reference: null,
    within: ['session'],
    minimumItems: 1,
    maximumItems: null,
  },
}

/** The kind says in which sections a block may stand. */
export const blockPlace: CheckRule = {
  id: 'block-place',
  source: 'check',
  severity: 'error',
  summary: 'A block in a section where its kind does not allow it.',
  reason: 'Actions outside a session have no number that others could cite.',
  note: 'Move the block into a section of a role that the message names.',
  examples: {
    accepted: [{ text: '## Syria {.session}\n\n:::actions[To do]\n1. Act.\n:::', kind: { roles, blocks } }],
    rejected: [
      {
        text: '## Opening {.introduction}\n\n:::actions[To do]\n1. Act.\n:::',
        kind: { roles, blocks },
        messages: [
          'Unexpected block `:::actions` in a section of role `introduction`, expected it in `session`',
        ],
      },
    ],
  },
  check: (checked) =>
    namedBlocks(checked.report).flatMap(({ block, section }) => {
      const within = checked.kind.blocks[block.block]?.within ?? null
      const role = section?.role ?? null
      if (within === null || (role !== null && within.includes(role))) return []
      const where = section
        ? `a section of ${role ? `role \`${role}\`` : 'no role'}`
        : 'front of the first section'
      return [
        nodeMessage(
          blockPlace,
          checked,
          block,
          `Unexpected block \`:::${block.block}\` in ${where}, expected it in ${inBackticks(within, ' or ')}`,
        ),
      ]
    }),
}
