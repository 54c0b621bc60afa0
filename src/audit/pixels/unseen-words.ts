import { leastContrast } from '../contrast.js'
import { contrastAt, type Part, type Raster, within } from './raster.js'

/** Something of a page that should be seen. */
export interface Expected {
  text: string
  /** Where it should leave ink, in pixels. */
  part: Part
}

/**
 * Finds words that leave no ink: where a page looks the same with them and without them, they are covered, clipped,
 * outside the page, or in the colour of what is behind them.
 *
 * @param drawn - The page as it is.
 * @param bare - The same page without any words.
 */
export function unseenWords(drawn: Raster, bare: Raster, expected: readonly Expected[]): Expected[] {
  return expected.filter(({ part }) => {
    const place = within(drawn, part)
    return place === null || !hasInk(drawn, bare, place)
  })
}

function hasInk(drawn: Raster, bare: Raster, [left, top, right, bottom]: Part): boolean {
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1)
      if (contrastAt(drawn, bare, y * drawn.width + x) >= leastContrast) return true
  return false
}
