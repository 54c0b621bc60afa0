import type { Html } from 'mdast'
import { placeOf } from '../../model/place-of.js'
import { type State, tell } from '../state.js'

/** Comments to colleagues are never published; all other raw HTML is an error. */
export function html(state: State, node: Html): [] {
  if (/^(?:\s*<!--[\s\S]*?-->)*\s*$/u.test(node.value)) return []
  const isBreak = /^<br\s*\/?>$/iu.test(node.value.trim())
  tell(state, {
    ruleId: 'raw-html',
    place: placeOf(node),
    reason: `Unexpected raw HTML \`${firstTag(node.value)}\`, expected Markdown`,
    ...(isBreak
      ? { note: isInRow(state, node) ? rowNote : 'End the line with a backslash to break it.' }
      : {}),
  })
  return []
}

const rowNote = 'A cell of a table holds one line: make two rows of it, or join its parts with a semicolon.'

/** Whether the author typed it in a row of a table, where no line can end. */
function isInRow({ source }: State, { position }: Html): boolean {
  const line = source.text.split('\n')[(position?.start.line ?? 0) - 1] ?? ''
  return /^\s*\|/u.test(line)
}

function firstTag(value: string): string {
  const line =
    value
      .replace(/<!--[\s\S]*?-->/gu, '')
      .trim()
      .split('\n')[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
