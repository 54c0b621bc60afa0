import stringWidth from 'string-width'
import type { Place } from '../../model/message.js'
import { plain, type SafeText, said, together } from '../safe-text.js'

/** Columns of text shown around a place. */
const window = 96

/**
 * The first line of a place with a caret line under it. Long lines are cut around the place, wide (East
 * Asian) characters take two columns, and control or direction characters are shown as `�` so that they can be seen
 * and cannot reorder the terminal.
 */
export function codeFrame(
  lines: readonly string[],
  place: Place,
  paint: (code: number, text: SafeText) => SafeText,
): SafeText[] {
  const number = place.start.line
  const line = lines[number - 1]
  if (line === undefined) return []
  const from = Math.max(0, place.start.column - 1)
  const isOneLine = place.end.line === place.start.line
  const to = Math.max(from + 1, isOneLine ? place.end.column - 1 : line.length)
  const cutStart = from > window / 2 ? from - Math.floor(window / 3) : 0
  const cutEnd = Math.min(line.length, cutStart + window)
  const start = cutStart > 0 ? '…' : ''
  const shown = plain(`${start}${visible(line.slice(cutStart, cutEnd))}${cutEnd < line.length ? '…' : ''}`)
  const before = stringWidth(start + visible(line.slice(cutStart, from)))
  const marked = Math.max(1, stringWidth(visible(line.slice(from, Math.min(to, cutEnd)))))
  const gutter = ' '.repeat(String(number).length)
  const bar = paint(34, said`|`)
  const carets = paint(31, said`${'^'.repeat(marked)}`)
  return [
    together([said`${gutter}  `, bar]),
    together([paint(34, said` ${number} |`), said` `, shown]),
    together([
      said`${gutter}  `,
      bar,
      said` ${' '.repeat(before)}`,
      carets,
      ...(isOneLine ? [] : [paint(31, said`…`)]),
    ]),
  ]
}

/** Every character as one that takes its columns and moves nothing. */
function visible(text: string): string {
  return text
    .replace(/\t/gu, ' ')
    .replace(
      /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/gu,
      '�',
    )
}
