import type { Point } from './message.js'

/** Offsets at which the lines of the text asked for last begin: many messages are about one file. */
let last: { text: string; starts: number[] } = { text: '', starts: [0] }

/** Line and column (from 1) of an offset in a text. */
export function pointAt(text: string, offset: number): Point {
  if (last.text !== text) last = { text, starts: lineStarts(text) }
  const { starts } = last
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length)
  return starts
}
