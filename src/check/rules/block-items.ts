import { itemCount, namedBlocks } from '../named-blocks.js'
import { nodeMessage } from '../node-message.js'
import type { CheckRule } from '../types.js'

const blocks = {
  figures: {
    shape: 'figures' as const,
    label: null,
    reference: null,
    within: null,
    minimumItems: 2,
    maximumItems: 4,
  },
}

/** The kind says how many items a block has. */
export const blockItems: CheckRule = {
  id: 'block-items',
  source: 'check',
  severity: 'error',
  summary: 'A block with fewer or more items than its kind allows.',
  reason: 'Two to four key figures are read; one is a sentence and ten are a table.',
  note: 'Add items or take some out; what is more than the kind allows fits a table.',
  examples: {
    accepted: [{ text: ':::figures\n- **40** countries\n- **2** days\n:::', kind: { blocks } }],
    rejected: [
      {
        text: ':::figures\n- **40** countries\n:::',
        kind: { blocks },
        messages: ['Unexpected 1 item in `:::figures`, expected at least 2'],
      },
    ],
  },
  check: (checked) =>
    namedBlocks(checked.report).flatMap(({ block }) => {
      const rules = checked.kind.blocks[block.block]
      const count = itemCount(block)
      if (!rules || count === null) return []
      const bound =
        count < rules.minimumItems
          ? `at least ${rules.minimumItems}`
          : rules.maximumItems !== null && count > rules.maximumItems
            ? `at most ${rules.maximumItems}`
            : null
      if (bound === null) return []
      const items = `${count} item${count === 1 ? '' : 's'}`
      return [
        nodeMessage(
          blockItems,
          checked,
          block,
          `Unexpected ${items} in \`:::${block.block}\`, expected ${bound}`,
        ),
      ]
    }),
}
