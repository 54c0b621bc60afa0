import type { ListItem } from 'mdast'
import { edit } from '../../model/fix.js'
import type { Fix } from '../../model/message.js'
import type { LintFile } from '../types.js'

/** A backslash behind the number of an item of one line that stands between empty lines, so that it is a paragraph. */
export function escapedNumber(item: ListItem, from: number, number: string, { text }: LintFile): Fix | null {
  const [only, ...more] = item.children
  const isLine = only?.type === 'paragraph' && item.position?.start.line === item.position?.end.line
  const end = item.position?.end.offset
  if (!isLine || more.length > 0 || end === undefined) return null
  const line = text.lastIndexOf('\n', from - 1) + 1
  const above = text.slice(text.lastIndexOf('\n', line - 2) + 1, line)
  const next = text.indexOf('\n', end) + 1
  const below = next === 0 ? '' : text.slice(next, text.indexOf('\n', next) + 1 || undefined)
  if ([above, below].some((one) => /[^\s>]/u.test(one))) return null
  const at = from + number.length
  return { edits: [edit(text, at, at, '\\')], keeps: 'words', adds: number }
}
