import { edit } from '../../model/fix.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Fix, Message } from '../../model/message.js'
import { pointAt } from '../../model/point-at.js'
import { ruleMessage } from '../../model/rule-message.js'
import { type Line, linesOf, typedIn } from '../lines.js'
import { apartItems } from '../mends/letter-items.js'
import { ownLines } from '../mends/own-lines.js'
import { typedItems } from '../typed-items.js'
import type { LintFile, LintRule } from '../types.js'

/** Markdown joins lines to one paragraph: an address, a programme or a heading of a letter becomes one line. */
export const joinedLines: LintRule = {
  id: 'joined-lines',
  source: 'lint',
  severity: 'warning',
  summary:
    'Short lines below one another, such as an address or a programme, and lines with the indent of a new paragraph, that run on as one paragraph.',
  reason:
    'A line end in a paragraph is a space, so that lines which say something each are read as one sentence.',
  note: 'Write a backslash at the end of each line, or let an empty line stand between them.',
  fix: 'Writes the backslashes, and lets an empty line stand before a line that is indented.',
  examples: {
    accepted: [
      { text: '10:00 Opening\\\n11:00 Panel' },
      { text: 'We met in Geneva.\nWe agreed.' },
      { text: 'The meeting was opened by the chair of the group, who recalled what\nGeneva had agreed.' },
      { text: 'Dear Bob,\nplease find the notes below' },
      { language: 'de', text: 'Die Arbeit der\nKommission ist getan.' },
      { text: 'The group met at noon,\n     and Geneva agreed.' },
      { language: 'zh', text: '　　甲方：\\\n　　乙方。' },
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
      {
        language: 'zh',
        text: '（一）主要指标\n　　全年收入增长。\n　　全年支出下降。',
        messages: ['Unexpected indent of 2 lines in a paragraph, which run on in the lines above'],
        fixed: '（一）主要指标\n\n　　全年收入增长。\n\n　　全年支出下降。',
      },
      {
        language: 'zh',
        text: '> 　　第一段。\n> 　　第二段。',
        messages: ['Unexpected indent of a line in a paragraph, which runs on in the line above'],
      },
      {
        text: 'The chair opened the meeting.\n    The agenda was adopted as proposed.',
        messages: ['Unexpected indent of a line in a paragraph, which runs on in the line above'],
        fixed: 'The chair opened the meeting.\n\nThe agenda was adopted as proposed.',
      },
    ],
  },
  check: (tree, file) =>
    linesOf(tree).flatMap((line): Message[] => {
      const { node, text } = line
      if (node.type !== 'paragraph' || !text.includes('\n')) return []
      const own = ownLines(node, file)
      if (!own || own.lines.length < 2 || !areOwn(own.lines)) return indentedLines(line, file)
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

/** A line that begins as a paragraph does: with a wide space of East Asia, or far in behind the end of a sentence. */
function indentedLines(line: Line, file: LintFile): Message[] {
  const typed = typedIn(line.node, file)
  const column = line.node.position?.start.column ?? 1
  if (!typed) return []
  const lines = typed.typed.split('\n')
  if (typedItems(lines).length > 0) return []
  let at = typed.from
  const found = lines.flatMap((words, index) => {
    const from = at
    at += words.length + 1
    const above = lines[index - 1]
    return above !== undefined && isParagraph(words, above, column) ? [{ index, from, words }] : []
  })
  const [first] = found
  if (!first) return []
  const lead = /^[\s>]*/u.exec(first.words)?.[0].length ?? 0
  const place = {
    start: pointAt(file.text, first.from + lead),
    end: pointAt(file.text, first.from + first.words.trimEnd().length),
  }
  const reason =
    found.length === 1
      ? 'Unexpected indent of a line in a paragraph, which runs on in the line above'
      : `Unexpected indent of ${found.length} lines in a paragraph, which run on in the lines above`
  const fix = apartItems(line, new Set(found.map(({ index }) => index)), file)
  return [ruleMessage(joinedLines, { file: file.path, place, reason, fix })]
}

function isParagraph(line: string, above: string, column: number): boolean {
  if (/\\$| {2,}$|<br ?\/?>\s*$/iu.test(above)) return false
  const indent = /^[ \t>]*/u.exec(line)?.[0] ?? ''
  const words = line.slice(indent.length)
  if (words.startsWith('\u3000')) return words.trim() !== ''
  const isFarIn = indent.includes('\t') || indent.length >= column + 2
  return isFarIn && ends.test(above) && /^["'“«„(*_]*[\p{Lu}\p{Lo}]/u.test(words)
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
