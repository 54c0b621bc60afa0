import type { Code, ListItem, Nodes, Parents, Root, Table } from 'mdast'
import { append } from '../../model/arrays.js'
import { edit } from '../../model/fix.js'
import type { Fix, Message } from '../../model/message.js'
import { pointAt } from '../../model/point-at.js'
import { ruleMessage } from '../../model/rule-message.js'
import { typedIn } from '../lines.js'
import type { LintFile, LintRule } from '../types.js'

/** Markdown joins a line to the table or the item right above it, and makes code of what is indented by four spaces. */
export const runOnLine: LintRule = {
  id: 'run-on-line',
  source: 'lint',
  severity: 'warning',
  summary:
    'A line that becomes a row of the table or words of the item right above it, or code by its indent.',
  reason:
    'A source below a table is set as a row, a paragraph below a list as part of its last item, and an indented one, or a date that spaces put at the right, as code.',
  note: 'Let an empty line stand above it; what belongs to an item is indented as the words of the item are.',
  fix: 'Lets an empty line stand below a table, and takes away the indent of a sentence.',
  examples: {
    accepted: [
      { text: '| A | B |\n|---|---|\n| 1 | 2 |\n\nSource: our count.' },
      { text: 'A | B\n--|--\n1 | 2' },
      { text: '- An item that goes on\nin the next line.' },
      { text: '- A sentence.\n  Another one.' },
      { text: 'Code:\n\n    let a = call(b);' },
      { text: '- An item.\n\n    Its second paragraph, which is long enough.' },
    ],
    rejected: [
      {
        text: '| A | B |\n|---|---|\n| 1 | 2 |\nSource: our count.',
        messages: ['Unexpected line `Source: our count.` right below a table, which becomes a row of it'],
        fixed: '| A | B |\n|---|---|\n| 1 | 2 |\n\nSource: our count.',
      },
      {
        text: '- The first item.\n- The second item.\nThe meeting was closed.',
        messages: [
          'Unexpected line `The meeting was closed.` right below an item, which becomes words of it',
        ],
      },
      {
        text: 'It began.\n\n    The meeting was opened by the chair at noon.',
        messages: ['Unexpected indent of four spaces, which makes code of a sentence'],
        fixed: 'It began.\n\nThe meeting was opened by the chair at noon.',
      },
      {
        text: 'It began.\n\n                    Geneva, 15 January 2026',
        messages: ['Unexpected indent by spaces, which makes code of words'],
        fixed: 'It began.\n\nGeneva, 15 January 2026',
      },
    ],
  },
  check: (tree, file) => {
    const messages: Message[] = []
    const visit = (parent: Parents | Root): void => {
      for (const child of parent.children) {
        if (child.type === 'table') append(messages, belowTable(child, file))
        else if (child.type === 'listItem') append(messages, belowItem(child, file))
        else if (child.type === 'code') append(messages, indented(child, parent, file))
        if ('children' in child) visit(child as Parents)
      }
    }
    visit(tree)
    return messages
  },
}

function said(file: LintFile, from: number, to: number, reason: string, fix: Fix | null): Message {
  const place = { start: pointAt(file.text, from), end: pointAt(file.text, to) }
  return ruleMessage(runOnLine, { file: file.path, place, reason, fix })
}

function shortened(words: string): string {
  const line = words.trim()
  return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``
}

/** Rows of a table of Markdown in which no cell is set off. */
function belowTable(table: Table, file: LintFile): Message[] {
  const typed = typedIn(table, file)
  if (!typed?.typed.split('\n', 1)[0]?.includes('|')) return []
  const rows = table.children.flatMap((row) => typedIn(row, file) ?? [])
  const first = rows.findLastIndex((row) => row.typed.includes('|')) + 1
  return rows.flatMap(({ from, typed: words }, index) => {
    if (words.includes('|')) return []
    const lineStart = file.text.lastIndexOf('\n', from - 1) + 1
    const isOwn = file.text.slice(lineStart, from).trim() === ''
    const fix: Fix | null =
      index === first && isOwn
        ? { edits: [edit(file.text, lineStart, lineStart, '\n')], keeps: 'words' }
        : null
    const reason = `Unexpected line ${shortened(words)} right below a table, which becomes a row of it`
    return [said(file, from, from + words.length, reason, fix)]
  })
}

/** A sentence that stands further out than the words of the item above it, which ended. */
function belowItem(item: ListItem, file: LintFile): Message[] {
  const last = item.children.at(-1)
  const column = item.children[0]?.position?.start.column
  if (last?.type !== 'paragraph' || column === undefined) return []
  const typed = typedIn(last, file)
  if (!typed?.typed.includes('\n')) return []
  return lineStarts(typed).flatMap(({ from, line, above }) => {
    const indent = /^[ \t>]*/u.exec(line)?.[0].length ?? 0
    const words = line.slice(indent)
    const isSentence = /[.!?。！？؟۔।]["'”’»)]*\s*$/u.test(above) && /^["'“«(]*[\p{Lu}\p{Lo}]/u.test(words)
    if (indent + 1 >= column || !isSentence) return []
    const reason = `Unexpected line ${shortened(words)} right below an item, which becomes words of it`
    return [said(file, from + indent, from + line.trimEnd().length, reason, null)]
  })
}

/** The lines of a paragraph behind its first, each with the one above. */
function lineStarts({
  from,
  typed,
}: {
  from: number
  typed: string
}): { from: number; line: string; above: string }[] {
  let at = from
  let above = ''
  return typed.split('\n').flatMap((line, index) => {
    const own = { from: at, line, above }
    at += line.length + 1
    above = line
    return index === 0 ? [] : [own]
  })
}

/** Signs of code, which no sentence has. */
const codeSigns = /[{}<>=\\$#|_`]|\(\)|;$|^\s*(?:[-+*]|\d+[.)])\s/mu

/** A sentence that is code only by its indent. */
function indented(code: Code, parent: Nodes, file: LintFile): Message[] {
  const typed = typedIn(code, file)
  if (!typed || parent.type === 'listItem' || parent.type === 'footnoteDefinition') return []
  const lineStart = file.text.lastIndexOf('\n', typed.from - 1) + 1
  const lines = file.text.slice(lineStart, typed.from + typed.typed.length).split('\n')
  const isIndented = lines.every((line) => line.trim() === '' || /^(?: {4}| {0,3}\t)/u.test(line))
  const isPlaced = lines.length <= 4 && lines.every(isPlacedBySpaces)
  if (!isIndented || (!isPlaced && !isProse(code.value))) return []
  let at = lineStart
  const edits = lines.flatMap((line) => {
    const indent = /^[ \t]*/u.exec(line)?.[0].length ?? 0
    const start = at
    at += line.length + 1
    return indent === 0 ? [] : [edit(file.text, start, start + indent, '')]
  })
  const reason = isPlaced
    ? 'Unexpected indent by spaces, which makes code of words'
    : 'Unexpected indent of four spaces, which makes code of a sentence'
  return [said(file, typed.from, typed.from + typed.typed.length, reason, { edits, keeps: 'words' })]
}

/** A date, a name or a title that spaces put at the right or in the middle of the page. */
function isPlacedBySpaces(line: string): boolean {
  return /^(?: {12}|\t{3})/u.test(line) && /\p{L}/u.test(line) && !codeSigns.test(line)
}

/** Words as sentences have them: several, with a stop behind the last, or many letters of a script without spaces. */
function isProse(value: string): boolean {
  if (codeSigns.test(value)) return false
  const words = value.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0
  const unspaced =
    value.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return (words >= 5 || unspaced >= 10) && /[.!?。！？؟۔।…:]["'”’»)]*\s*$/u.test(value)
}
