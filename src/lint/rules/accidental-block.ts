import type { Heading, List, Nodes, Parents, Root, RootContent } from 'mdast'
import { edit } from '../../model/fix.js'
import { isDirectiveLabel } from '../../model/is-directive-label.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Fix, Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'
import type { LintFile, LintRule } from '../types.js'

/** A sign at the start of a line makes a list or a heading of what was meant as a sentence. */
export const accidentalBlock: LintRule = {
  id: 'accidental-block',
  source: 'lint',
  severity: 'warning',
  summary: 'A sentence that a sign at the start of a line makes a list or a heading.',
  reason: 'A year becomes the number of an item, a minus a bullet, and a sentence above a rule a heading.',
  note: 'Write a backslash before the sign (`1986\\.`, `\\-`), or let an empty line stand before a rule.',
  fix: 'Writes the backslash behind a year; the other two are for you to decide.',
  examples: {
    accepted: [
      { text: 'The rates:\n- 12 per cent\n- 3 per cent' },
      { text: '1. One\n2. Two' },
      { text: 'Heading\n---' },
      { text: '- An item\n  - of its own' },
      { text: ':::actions[Recommendations]\n- Open the stations.\n:::' },
    ],
    rejected: [
      {
        text: '1986. It was a great year.',
        messages: ['Unexpected list of one item that begins with 1986, expected a sentence'],
        fixed: '1986\\. It was a great year.',
      },
      {
        text: 'The rate rose by\n- 3 per cent.',
        messages: ['Unexpected list in the middle of a sentence'],
      },
      {
        text: 'A rate that was\n> 5 per cent.',
        messages: ['Unexpected quotation in the middle of a sentence'],
      },
      {
        text: 'This point is\n## 1 of the list.',
        messages: ['Unexpected heading in the middle of a sentence'],
      },
      {
        text: 'A last sentence.\n---',
        messages: ['Unexpected heading of a sentence above a rule'],
      },
      {
        text: 'Words that go on\nover two lines\n---',
        messages: ['Unexpected heading of a paragraph above a rule'],
      },
    ],
  },
  check: (tree, file) => {
    const messages: Message[] = []
    const addMessage: AddMessage = (node, reason, fix) => {
      messages.push(ruleMessage(accidentalBlock, { file: file.path, place: placeOf(node), reason, fix }))
    }
    const visit = (parent: Parents | Root): void => {
      parent.children.forEach((child, index) => {
        // A list below the words of an item is its own.
        const before = parent.type === 'listItem' ? undefined : parent.children[index - 1]
        if (child.type === 'list') checkList(child, before, file, addMessage)
        if ((child.type === 'blockquote' || child.type === 'heading') && isInSentence(before, child, file))
          addMessage(
            child,
            `Unexpected ${child.type === 'heading' ? 'heading' : 'quotation'} in the middle of a sentence`,
          )
        if (child.type === 'heading') checkHeading(child, file, addMessage)
        if ('children' in child) visit(child as Parents)
      })
    }
    visit(tree)
    return messages
  },
}

/** Whether a sign begins a line of a sentence that goes on: above it words without a stop, behind it a figure or small letter. */
function isInSentence(before: RootContent | undefined, node: RootContent, { text }: LintFile): boolean {
  const start = node.position?.start
  if (before?.type !== 'paragraph' || isDirectiveLabel(before) || start?.offset === undefined) return false
  if (before.position?.end.line !== start.line - 1) return false
  const last = before.children.at(-1)
  const goesOn = last?.type === 'text' && /[\p{Ll}\p{N},]$/u.test(last.value.trimEnd())
  return goesOn && /^(?:>|#{1,6})[ \t]*[\p{Ll}\p{N}]/u.test(text.slice(start.offset, start.offset + 40))
}

type AddMessage = (node: Nodes, reason: string, fix?: Fix | null) => void

/** A backslash behind the number that begins a list. */
function behindNumber(list: List, { text }: LintFile): Fix | null {
  const start = list.position?.start.offset ?? 0
  const number = /^\d+(?=[.)])/u.exec(text.slice(start, start + 20))?.[0]
  if (number === undefined) return null
  const at = start + number.length
  return { edits: [edit(text, at, at, '\\')], keeps: 'words', adds: number }
}

function checkList(
  list: List,
  before: RootContent | undefined,
  file: LintFile,
  addMessage: AddMessage,
): void {
  const start = list.start ?? 0
  if (list.ordered && list.children.length === 1 && start >= 1000) {
    addMessage(
      list,
      `Unexpected list of one item that begins with ${start}, expected a sentence`,
      behindNumber(list, file),
    )
    return
  }
  if (before?.type !== 'paragraph' || isDirectiveLabel(before) || list.children.length > 1) return
  const isBelow = before.position?.end.line === (list.position?.start.line ?? 0) - 1
  const last = before.children.at(-1)
  if (isBelow && last?.type === 'text' && /[\p{Ll}\p{Lo}\p{N},]$/u.test(last.value.trimEnd()))
    addMessage(list, 'Unexpected list in the middle of a sentence')
}

/** Characters of the longest words in a line that one underlines as a heading. */
const longest = 120

/** A heading that its underline makes, of words that end like a sentence or fill lines like a paragraph. */
function checkHeading(heading: Heading, file: LintFile, addMessage: AddMessage): void {
  const { start, end } = heading.position ?? {}
  const last = heading.children.at(-1)
  if (start?.offset === undefined || !end || last?.type !== 'text' || start.line === end.line) return
  const isUnderlined = !/[#<]/u.test(file.text[start.offset] ?? '')
  if (!isUnderlined) return
  const isLong = end.line - start.line > 1 || last.value.length > longest
  if (/[.。!?;,:]$/u.test(last.value.trimEnd()))
    addMessage(heading, 'Unexpected heading of a sentence above a rule')
  else if (isLong) addMessage(heading, 'Unexpected heading of a paragraph above a rule')
}
