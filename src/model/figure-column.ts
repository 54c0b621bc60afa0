import { plainText } from './plain-text.js'
import type { Direction, Phrasing, Table, TableCell } from './report.js'

/** Spaces as wide as what they stand for: a digit, a stop, a raised mark (Unicode, "General Punctuation"). */
const wide = { digit: '\u2007', stop: '\u2008', mark: '\u2004' } as const

/** A figure: sign, digits in groups, and what comes behind its whole part. */
const figure = /^[<>≈~±+−–-]?\s?\p{Nd}[\p{Nd}.,\u00A0\u202F٫٬ ]*\s?[%٪]?$/u
/** What stands for a figure that there is none: a dash, dots, `n.a.`, `s.o.` */
const absent = /^(?:[-–—…*]|\.{2,3}|\p{L}\.?\/?\s?\p{L}\.?)$/u

/** Whether cells hold nothing but figures, or what says that there is none. */
export function isFigureColumn(cells: readonly Phrasing[][]): boolean {
  const filled = cells.map(withoutMarks).filter((cell) => cell.length > 0)
  const words = filled.map(wordsOf)
  return (
    words.some((text) => figure.test(text)) && words.every((text) => figure.test(text) || absent.test(text))
  )
}

/**
 * The side on which digits of columns align, whatever the direction of the text around them: a figure is read from
 * left to right, and its last digit stands at the right.
 */
export function figureSide(direction: Direction): 'start' | 'end' {
  return direction === 'rtl' ? 'start' : 'end'
}

/** A space for each cell that brings its decimal sign below those of its column; empty where none is needed. */
export type ColumnPadding = (row: number, column: number) => string

const known = new WeakMap<Table, Map<string, string[][]>>()

/**
 * What stands at the right of the figures of a table so that their decimal signs align.
 * @param decimal the decimal sign of the language
 */
export function figurePadding(table: Table, direction: Direction, decimal: string): ColumnPadding {
  const made = known.get(table) ?? new Map<string, string[][]>()
  known.set(table, made)
  const key = `${direction} ${decimal}`
  const columns = made.get(key) ?? table.align.map((_, column) => padded(table, column, direction, decimal))
  made.set(key, columns)
  return (row, column) => columns[column]?.[row] ?? ''
}

/** Cells with their padding: at the right of a figure is the start of a cell that runs from right to left. */
export function paddedCell(cell: TableCell, padding: string, direction: Direction): Phrasing[] {
  if (padding === '') return cell.children
  const space: Phrasing = { type: 'text', value: padding }
  return direction === 'rtl' ? [space, ...cell.children] : [...cell.children, space]
}

function padded(table: Table, column: number, direction: Direction, decimal: string): string[] {
  const cells = bodyOf(table, column)
  if (table.align[column] !== figureSide(direction) || !isFigureColumn(cells)) return []
  const tails = cells.map((cell) => tailOf(cell, direction, decimal))
  const longest = tails.reduce(larger, { stops: 0, digits: 0, marks: 0 })
  return ['', ...tails.map((tail, index) => (cells[index]?.length === 0 ? '' : spaces(longest, tail)))]
}

/** Widths of what stands behind the whole part of a figure. */
interface Tail {
  stops: number
  digits: number
  marks: number
}

function tailOf(cell: readonly Phrasing[], direction: Direction, decimal: string): Tail {
  const text = wordsOf(withoutMarks(cell))
  const [, fraction = '', sign = ''] =
    new RegExp(`(?:[${decimal === ',' ? ',٫' : '.٫'}](\\p{Nd}+))?(\\s?[%٪])?$`, 'u').exec(text) ?? []
  const behind = isBehind(sign, direction) ? sign.length : 0
  return {
    // A percentage sign is about as wide as a digit and a stop, the space before it as a stop.
    stops: (fraction === '' ? 0 : 1) + behind,
    digits: fraction.length + (behind > 0 ? 1 : 0),
    // Where lines run from right to left, marks stand at the left of their figure.
    marks: direction === 'rtl' ? 0 : cell.filter(({ type }) => type === 'footnoteReference').length,
  }
}

/** Whether a sign stands at the right of its figure: in right-to-left text a space, or an Arabic sign, brings it to the left. */
function isBehind(sign: string, direction: Direction): boolean {
  return direction === 'ltr' || sign === '%'
}

function larger(one: Tail, other: Tail): Tail {
  return {
    stops: Math.max(one.stops, other.stops),
    digits: Math.max(one.digits, other.digits),
    marks: Math.max(one.marks, other.marks),
  }
}

/** Digits last: some programs let other spaces hang at the end of a line. */
function spaces(longest: Tail, tail: Tail): string {
  return [
    wide.mark.repeat(longest.marks - tail.marks),
    wide.stop.repeat(longest.stops - tail.stops),
    wide.digit.repeat(longest.digits - tail.digits),
  ].join('')
}

/** The cells of a column below its head. */
export function bodyOf({ children }: Pick<Table, 'children'>, column: number): Phrasing[][] {
  return children.slice(1).map((row) => row.children[column]?.children ?? [])
}

function withoutMarks(cell: readonly Phrasing[]): Phrasing[] {
  return cell.filter(({ type }) => type !== 'footnoteReference')
}

function wordsOf(cell: readonly Phrasing[]): string {
  return cell.every(({ type }) => type === 'text') ? plainText([...cell]).trim() : ''
}
