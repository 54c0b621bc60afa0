import type { Note, PageRules } from './box.js'

/** A note waiting for the page: its lines from `from` on. */
export interface WaitingNote {
  note: Note
  from: number
}

export interface NoteArea {
  /** Height with the rule above; 0 without notes. */
  height: number
  shown: { note: Note; from: number; to: number }[]
  /** What continues on the next page. */
  rest: WaitingNote[]
}

/**
 * Fits notes into `room` points. Only the last shown note may continue, with at least `noteKeep` lines on either
 * page; null when they cannot all begin here.
 *
 * @param lenient begin what fits and leave the rest, even whole notes, for the next page
 */
export function noteArea(
  waiting: readonly WaitingNote[],
  room: number,
  rules: PageRules,
  lenient = false,
): NoteArea | null {
  const area: NoteArea = { height: 0, shown: [], rest: [] }
  for (const [index, { note, from }] of waiting.entries()) {
    const gap = index === 0 ? rules.noteAbove : rules.noteGap
    const lines = note.lines.slice(from)
    const fitting = linesThatFit(lines, room - area.height - gap)
    const whole = fitting === lines.length
    const count = whole ? fitting : splitAt(fitting, lines.length, rules.noteKeep)
    if (count === 0 && !whole) {
      if (!lenient) return null
      area.rest = waiting.slice(index)
      return area
    }
    area.shown.push({ note, from, to: from + count })
    area.height += gap + sum(lines.slice(0, count))
    if (!whole) {
      if (!lenient && index < waiting.length - 1) return null
      area.rest = [{ note, from: from + count }, ...waiting.slice(index + 1)]
      return area
    }
  }
  return area
}

function linesThatFit(lines: readonly number[], room: number): number {
  let used = 0
  let count = 0
  for (const line of lines) {
    used += line
    if (used > room + 0.01) break
    count++
  }
  return count
}

/** Lines to show of a note that does not fit whole; 0 when it cannot be divided well. */
function splitAt(fitting: number, of: number, keep: number): number {
  const count = Math.min(fitting, of - keep)
  return count >= keep ? count : 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
