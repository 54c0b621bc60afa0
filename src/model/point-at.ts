import type { Point } from './message.js'

/** Offsets at which the lines of the texts asked for last begin, the last one first: many messages are about few files. */
let recent: { text: string; starts: number[] }[] = []

/** Texts that are remembered: messages of the comparison name places of two by turns. */
const remembered = 4

/** Line and column (from 1) of an offset in a text. */
export function pointAt(text: string, offset: number): Point {
  const starts = startsOf(text)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
}

function startsOf(text: string): number[] {
  const found = recent.find((one) => one.text === text) ?? { text, starts: lineStarts(text) }
  if (recent[0] !== found) recent = [found, ...recent.filter((one) => one !== found)].slice(0, remembered)
  return found.starts
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length)
  return starts
}
