import type { ListItem } from 'mdast'
import { edit } from '../../model/fix.js'
import type { Fix, Place } from '../../model/message.js'
import { pointAt } from '../../model/point-at.js'
import { ruleMessage } from '../../model/rule-message.js'
import { nodesIn } from '../node-index.js'
import type { LintFile, LintRule } from '../types.js'

/** A box of a task is one only with one sign inside and a space behind. */
export const taskBox: LintRule = {
  id: 'task-box',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'The box of a task without a space behind it or inside, or with a sign of another tool.',
  reason:
    'It is no box then: its brackets are printed before the words, and nobody hears whether the task is done.',
  note: 'Write `- [ ] words` or `- [x] words`; a backslash before the brackets keeps them as words.',
  fix: 'Puts the space behind the box, or into it.',
  examples: {
    accepted: [
      { text: '- [ ] Open\n- [x] Done\n- Plain' },
      { text: '- [x](https://example.org/x)\n- \\[ ]words\n- [1]words' },
    ],
    rejected: [
      {
        text: '- [-] Given up',
        messages: ['Unexpected `[-]`, expected `[ ]` or `[x]`, printed as typed'],
      },
      {
        text: '- [ ]Open\n- [x]Done\n- [] Also open',
        messages: [
          'Unexpected `[ ]` without a space behind it, printed as typed',
          'Unexpected `[x]` without a space behind it, printed as typed',
          'Unexpected `[]` without a space inside, printed as typed',
        ],
        fixed: '- [ ] Open\n- [x] Done\n- [ ] Also open',
      },
    ],
  },
  check: (tree, file) =>
    nodesIn(tree)
      .of('listItem')
      .flatMap((item) => {
        const found = boxOf(item, file)
        if (!found) return []
        const { box, place, fix } = found
        const isOther = /[^\sxX[\]]/u.test(box)
        const what = box === '[]' ? 'inside' : 'behind it'
        return [
          ruleMessage(taskBox, {
            file: file.path,
            place,
            reason: isOther
              ? `Unexpected \`${box}\`, expected \`[ ]\` or \`[x]\`, printed as typed`
              : `Unexpected \`${box}\` without a space ${what}, printed as typed`,
            fix,
          }),
        ]
      }),
}

/** What an item begins with that looks like a box, its place, and the space that makes it one. */
function boxOf(item: ListItem, { text }: LintFile): { box: string; place: Place; fix: Fix | null } | null {
  const [first] = item.children
  const [words] = first?.type === 'paragraph' ? first.children : []
  const from = words?.type === 'text' ? words.position?.start.offset : undefined
  if (from === undefined || typeof item.checked === 'boolean') return null
  const box = /^(?:\[[ xX]\](?=[\p{L}\p{N}])|\[\](?= )|\[[-/<>!?~]\](?= ))/u.exec(
    text.slice(from, from + 8),
  )?.[0]
  if (box === undefined) return null
  const at = box === '[]' ? from + 1 : from + box.length
  return {
    box,
    place: { start: pointAt(text, from), end: pointAt(text, from + box.length) },
    fix: /[^\sxX[\]]/u.test(box)
      ? null
      : { edits: [edit(text, at, at, ' ')], keeps: 'words', removes: box.replace(/[^xX]/gu, '') },
  }
}
