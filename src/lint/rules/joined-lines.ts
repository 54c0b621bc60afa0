import { edit } from '../../model/fix.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Fix, Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'
import { linesOf } from '../lines.js'
import { ownLines } from '../mends/own-lines.js'
import { typedItems } from '../typed-items.js'
import type { LintFile, LintRule } from '../types.js'

/** Markdown joins lines to one paragraph: an address, a programme or a heading of a letter becomes one line. */
export const joinedLines: LintRule = {
  id: 'joined-lines',
  source: 'lint',
  severity: 'warning',
  summary: 'Short lines below one another, such as an address or a programme, that run on as one paragraph.',
  reason:
    'A line end in a paragraph is a space, so that lines which say something each are read as one sentence.',
  note: 'Write a backslash at the end of each line, or let an empty line stand between them.',
  fix: 'Writes the backslashes.',
  examples: {
    accepted: [
      { text: '10:00 Opening\\\n11:00 Panel' },
      { text: 'We met in Geneva.\nWe agreed.' },
      { text: 'The meeting was opened by the chair of the group, who recalled what\nGeneva had agreed.' },
      { text: 'Dear Bob,\nplease find the notes below' },
      { language: 'de', text: 'Die Arbeit der\nKommission ist getan.' },
    ],
    rejected: [
      {
        text: '10:00 Opening\n11:00 Panel\n12:00 Lunch',
        messages: ['Unexpected 3 short lines in one paragraph, which run on in one line'],
        fixed: '10:00 Opening\\\n11:00 Panel\\\n12:00 Lunch',
      },
      {
        text: 'Palais des Nations\n1211 Geneva\nSwitzerland',
        messages: ['Unexpected 3 short lines in one paragraph, which run on in one line'],
        fixed: 'Palais des Nations\\\n1211 Geneva\\\nSwitzerland',
      },
      {
        text: '**Ann Smith**\nHead of Office',
        messages: ['Unexpected 2 short lines in one paragraph, which run on in one line'],
        fixed: '**Ann Smith**\\\nHead of Office',
      },
      {
        language: 'zh',
        text: '时间：10点\n地点：日内瓦',
        messages: ['Unexpected 2 short lines in one paragraph, which run on in one line'],
        fixed: '时间：10点\\\n地点：日内瓦',
      },
    ],
  },
  check: (tree, file) =>
    linesOf(tree).flatMap(({ node, text }): Message[] => {
      if (node.type !== 'paragraph' || !text.includes('\n')) return []
      const own = ownLines(node, file)
      if (!own || own.lines.length < 2 || !areOwn(own.lines)) return []
      const reason = `Unexpected ${own.lines.length} short lines in one paragraph, which run on in one line`
      return [
        ruleMessage(joinedLines, { file: file.path, place: placeOf(node), reason, fix: broken(own, file) }),
      ]
    }),
}

/** Most letters of a line that nobody would have ended for its length. */
const longest = 50

/** Signs of what other rules tell of, and of ends that the author wrote. */
const isMarked = /[\t|\\\uFFFC]| {2,}$|^\s*(?:[*+-]\s|[:>#[\]<$@]|\d{1,9}[.)]\s)/u
const beginsAnew = /^\s*["'“«„(*_]*[\p{Lu}\p{Nd}]/u
const hasLabel = /^\s*[*_]*\p{L}[^:：]{0,30}[:：]/u
const ends = /[.!?。！？؟۔।…]["'”’»)*_]*\s*$/u

function areOwn(lines: readonly string[]): boolean {
  if (lines.some((line) => [...line].length > longest || isMarked.test(line))) return false
  if (typedItems(lines).length > 0) return false
  const areLabelled = lines.every((line) => hasLabel.test(line))
  // One word may begin a line by chance where all nouns have capitals.
  const areNew = lines.every((line) => beginsAnew.test(line) && !ends.test(line))
  return areLabelled || areNew
}

function broken({ from, lines }: { from: number; lines: readonly string[] }, file: LintFile): Fix {
  let at = from
  const edits = lines.flatMap((line, index) => {
    const end = at + line.trimEnd().length
    const next = at + line.length
    at = next + 1
    return index < lines.length - 1 ? [edit(file.text, end, next, '\\')] : []
  })
  return { edits, keeps: 'words' }
}
