import type { List, ListItem, Parents, Root } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'
import type { LintRule } from '../types.js'

/** An item that is indented by too few spaces stands beside the item that it was meant to belong to. */
export const listIndent: LintRule = {
  id: 'list-indent',
  source: 'lint',
  severity: 'warning',
  summary: 'An item that is indented, but not far enough to belong to the item above it.',
  reason: 'It is set beside that item, and the list around it ends and begins anew.',
  note: 'Indent it as far as the words of the item above begin: three spaces below `1. `, two below `- `.',
  examples: {
    accepted: [
      { text: '1. One\n   - within\n2. Two' },
      { text: ' 9. Nine\n10. Ten' },
      { text: '- One\n- Two\n\n1. Another list' },
    ],
    rejected: [
      {
        text: '1. One\n  - within?\n2. Two',
        messages: ['Unexpected indentation of 2 spaces, expected 3 for an item of the item above, or none'],
      },
      {
        text: '10. Ten\n  1. within?',
        messages: ['Unexpected indentation of 2 spaces, expected 4 for an item of the item above, or none'],
      },
    ],
  },
  check: (tree, file) => {
    const messages: Message[] = []
    const waiting: (Parents | Root)[] = [tree]
    for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
      let above: ListItem | undefined
      for (const child of parent.children) {
        if (child.type === 'list') above = checkList(child, above)
        else above = undefined
        if ('children' in child) waiting.push(child)
      }
    }
    return messages

    /** Checks each item against the one above; returns the last that stands where its list begins. */
    function checkList(list: List, before: ListItem | undefined): ListItem | undefined {
      let above = before
      for (const item of list.children) {
        // Items of HTML stand in each other by their tags.
        if (file.text[item.position?.start.offset ?? 0] === '<') above = undefined
        else if (above && isShallow(item, above)) addMessage(item, above)
        else above = item
      }
      return above
    }

    function addMessage(item: ListItem, above: ListItem): void {
      const indent = columnOf(item) - columnOf(above)
      const expected = (above.children[0]?.position?.start.column ?? columnOf(above) + 2) - columnOf(above)
      messages.push(
        ruleMessage(listIndent, {
          file: file.path,
          place: placeOf(item),
          reason: `Unexpected indentation of ${indent} spaces, expected ${expected} for an item of the item above, or none`,
        }),
      )
    }
  },
}

/** One space may set the figures of two numbers below each other. */
function isShallow(item: ListItem, above: ListItem): boolean {
  return columnOf(item) - columnOf(above) >= 2
}

function columnOf({ position }: ListItem): number {
  return position?.start.column ?? 0
}
