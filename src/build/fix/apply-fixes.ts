import type { Edit, Fix } from '../../model/message.js'
import { typedColumn } from './typed-column.js'

/** Most mends of a file in one round; the next round does the others. */
export const mostAtOnce = 5000

/** A text with the mends that could be made at once. */
export interface Applied<One extends Fix> {
  text: string
  applied: One[]
}

/**
 * Makes mends in a text, from its end to its beginning. One that touches another is left for the next round.
 *
 * @param typed - The text as it stands in the file.
 * @param read - The text as it was read, to which the edits are; line by line the same as the typed one.
 */
export function applyFixes<One extends Fix>(
  typed: string,
  read: string,
  fixes: readonly One[],
): Applied<One> {
  const lines = linesOf(typed)
  const readLines = read.split('\n')
  const lineEnd = lines.find(({ end }) => end !== '')?.end ?? '\n'
  const offsetOf = ({ line, column }: Edit['start']): number | null => {
    const own = lines[line - 1]
    const asRead = readLines[line - 1]
    if (!own || asRead === undefined) return null
    const at = typedColumn(own.text, asRead, column - 1)
    return at === null ? null : own.start + at
  }
  const taken = new Map<string, Range>()
  const applied: One[] = []
  for (const fix of fixes.slice(0, mostAtOnce)) {
    const ranges = fix.edits.map(({ start, end, text }): Range | null => {
      const from = offsetOf(start)
      const to = offsetOf(end)
      return from === null || to === null ? null : { from, to, text: text.replaceAll('\n', lineEnd) }
    })
    const whole = ranges.filter((range) => range !== null)
    if (whole.length < ranges.length || whole.some((range) => !isFree(range, taken))) continue
    for (const range of whole) taken.set(keyOf(range), range)
    applied.push(fix)
  }
  const parts: string[] = []
  let end = typed.length
  for (const range of [...taken.values()].sort((one, other) => other.from - one.from)) {
    parts.push(typed.slice(range.to, end), range.text)
    end = range.from
  }
  parts.push(typed.slice(0, end))
  return { text: parts.reverse().join(''), applied }
}

interface Range {
  from: number
  to: number
  text: string
}

function keyOf({ from, to, text }: Range): string {
  return `${from} ${to} ${text}`
}

/** Whether nothing else is done at a place; the same edit twice is one. */
function isFree(range: Range, taken: ReadonlyMap<string, Range>): boolean {
  if (taken.has(keyOf(range))) return true
  for (const { from, to } of taken.values()) if (range.from <= to && range.to >= from) return false
  return true
}

function linesOf(text: string): { start: number; text: string; end: string }[] {
  const lines: { start: number; text: string; end: string }[] = []
  let start = 0
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/gu)) {
    lines.push({ start, text: text.slice(start, index), end })
    start = index + end.length
  }
  lines.push({ start, text: text.slice(start), end: '' })
  return lines
}
