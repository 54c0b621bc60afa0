import type { ScriptDesign } from '../../model/design.js'
import { plainText } from '../../model/plain-text.js'
import type { KeyFigure } from '../../model/report.js'
import { textUnits } from './pages/text-units.js'

/**
 * Columns of key figures: each wide enough for its number and its longest word, the rest shared evenly.
 *
 * @param width Points for all.
 * @param gap Points between figures, part of each column.
 */
export function figureWidths(
  figures: readonly KeyFigure[],
  { styles }: ScriptDesign,
  width: number,
  gap: number,
): number[] {
  const least = figures.map(({ value, unitSeparator, unit, description }) => {
    const number = textUnits(`${value}${unitSeparator}`) * styles.keyFigure.size
    // Scripts without spaces break after any letter.
    const words = plainText(description).split(/[\s\u00A0]+|(?<=\p{Script=Han})/u)
    const word = Math.max(0, ...words.map(textUnits)) * styles.keyFigureLabel.size
    return Math.max(number + textUnits(unit) * styles.keyFigureUnit.size, word) * 0.62 + gap
  })
  const even = width / figures.length
  const excess = least.reduce((sum, one) => sum + Math.max(0, one - even), 0)
  const room = least.reduce((sum, one) => sum + Math.max(0, even - one), 0)
  if (excess > room) {
    const all = least.reduce((sum, one) => sum + one, 0)
    return least.map((one) => (one * width) / all)
  }
  const share = room > 0 ? excess / room : 0
  return least.map((one) => (one > even ? one : even - (even - one) * share))
}
