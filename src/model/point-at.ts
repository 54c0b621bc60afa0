import type { Point } from './message.js'

/** Line and column (from 1) of an offset in a text. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: before.split(/\r\n|\r|\n/u).length, column: offset - lineStart + 1, offset }
}
