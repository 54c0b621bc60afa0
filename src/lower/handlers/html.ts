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
    ...(isBreak ? { note: 'End the line with a backslash to break it.' } : {}),
  })
  return []
}

function firstTag(value: string): string {
  const line =
    value
      .replace(/<!--[\s\S]*?-->/gu, '')
      .trim()
      .split('\n')[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
