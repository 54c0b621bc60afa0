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

/**
 * Columns of key figures: each wide enough for its number and its longest word, the rest shared evenly. Where that is
 * too much, units may go below their numbers, and then long words are given up before numbers are.
 *
 * @param width Points for all.
 * @param gap Points between figures, part of each column.
 */
export function figureColumns(
  figures: readonly KeyFigure[],
  { styles }: ScriptDesign,
  width: number,
  gap: number,
): FigureColumn[] {
  const set = (text: string, size: number) => textUnits(text) * size * widestEn
  const lines = figures.map(({ value, unitSeparator, unit, closing, description }) => {
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
  })
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
    isUnitBelow: figures[index]?.unit !== '' && own + 0.5 < (lines[index]?.together ?? 0),
  }))
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
