import { largestOf } from '../../model/arrays.js'
import type { ScriptDesign } from '../../model/design.js'
import { plainText } from '../../model/plain-text.js'
import type { KeyFigure } from '../../model/report.js'
import { textUnits } from './pages/measure.js'

/** Width of an en in the widest of the faces that stand in for ours, as part of the size. */
const widestEn = 0.58

/** A column of key figures. */
export interface FigureColumn {
  /** Points, with the gap to the next column. */
  width: number
  /** The unit has to stand below its number. */
  isUnitBelow: boolean
}

/** Most key figures beside each other, as in PDF. */
const mostColumns = 4

/** Rows of key figures, as even as can be and as few as let every column hold its numbers and units whole. */
export function figureRows(
  figures: readonly KeyFigure[],
  script: ScriptDesign,
  width: number,
  gap: number,
): KeyFigure[][] {
  for (let columns = mostColumns; columns > 1; columns--) {
    const size = Math.ceil(figures.length / Math.ceil(figures.length / columns))
    const rows = rowsOf(figures, size)
    if (sum(columnLines(rows, script, gap).map(({ apart }) => apart)) <= width) return rows
  }
  return rowsOf(figures, 1)
}

function rowsOf(figures: readonly KeyFigure[], size: number): KeyFigure[][] {
  const rows: KeyFigure[][] = []
  for (let at = 0; at < figures.length; at += size) rows.push(figures.slice(at, at + size))
  return rows
}

/** What a column needs, in points with the gap: for a number with its unit beside and below it, and for its longest word. */
interface ColumnLine {
  together: number
  apart: number
  word: number
}

/** What each column needs for the figures below each other in it. */
function columnLines(
  rows: readonly (readonly KeyFigure[])[],
  script: ScriptDesign,
  gap: number,
): ColumnLine[] {
  return (rows[0] ?? []).map((_, column) => {
    const lines = rows.flatMap((row) => (row[column] ? [lineOf(row[column], script, gap)] : []))
    const widest = (what: keyof ColumnLine) =>
      largestOf(
        lines.map((line) => line[what]),
        0,
      )
    return { together: widest('together'), apart: widest('apart'), word: widest('word') }
  })
}

/**
 * Columns of key figures: each wide enough for its number and its longest word, the rest shared evenly. Where that is
 * too much, units may go below their numbers, and then long words are given up before numbers are.
 *
 * @param rows Figures that stand below each other share a column.
 * @param width Points for all.
 * @param gap Points between figures, part of each column.
 */
export function figureColumns(
  rows: readonly (readonly KeyFigure[])[],
  script: ScriptDesign,
  width: number,
  gap: number,
): FigureColumn[] {
  const lines = columnLines(rows, script, gap)
  const together = lines.map((line) => Math.max(line.together, line.word))
  const apart = lines.map((line) => Math.max(line.apart, line.word))
  const widths =
    sum(together) <= width
      ? evened(together, width)
      : sum(apart) <= width
        ? between(apart, together, width)
        : between(
            lines.map((line) => line.apart),
            apart,
            width,
          )
  return widths.map((own, index) => ({
    width: own,
    // Half a point of rounding is no reason.
    isUnitBelow:
      rows.some((row) => (row[index]?.unit ?? '') !== '') && own + 0.5 < (lines[index]?.together ?? 0),
  }))
}

function lineOf(
  { value, unitSeparator, unit, closing, description }: KeyFigure,
  { styles }: ScriptDesign,
  gap: number,
): ColumnLine {
  const set = (text: string, size: number) => textUnits(text) * size * widestEn
  // Scripts without spaces break after any letter.
  const words = plainText(description).split(/[\s\u00A0]+|(?<=\p{Script=Han})/u)
  const number = set(value, styles.keyFigure.size)
  const ownUnit = set(unit + plainText(closing), styles.keyFigureUnit.size)
  const space = unit === '' ? 0 : set(unitSeparator, styles.keyFigure.size)
  return {
    together: number + space + ownUnit + gap,
    apart: Math.max(number, ownUnit) + gap,
    word:
      largestOf(
        words.map((word) => set(word, styles.keyFigureLabel.size)),
        0,
      ) + gap,
  }
}

/** Least widths and an even share of what is left. */
function evened(least: readonly number[], width: number): number[] {
  const even = width / least.length
  const excess = sum(least.map((one) => Math.max(0, one - even)))
  const room = sum(least.map((one) => Math.max(0, even - one)))
  const share = room > 0 ? excess / room : 0
  return least.map((one) => (one > even ? one : even - (even - one) * share))
}

/** Widths that fill the room between what is needed and what is wished; narrower than needed if there is none. */
function between(needed: readonly number[], wished: readonly number[], width: number): number[] {
  const room = sum(wished) - sum(needed)
  if (sum(needed) >= width || room <= 0) return needed.map((one) => (one * width) / sum(needed))
  const share = (width - sum(needed)) / room
  return needed.map((one, index) => one + ((wished[index] ?? one) - one) * share)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
