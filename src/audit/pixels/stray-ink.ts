import { isSame, type Part, type Raster, within } from './raster.js'

/** Pixels around a known place that its ink may take: edges are smoothed. */
const edge = 2

/**
 * Finds ink of words where none is known to stand.
 *
 * @param known - Where words and pictures stand, in pixels.
 * @returns a part of the page with such ink, or null
 */
export function strayInk(drawn: Raster, bare: Raster, known: readonly Part[]): Part | null {
  const { width, height } = drawn
  const isKnown = new Uint8Array(width * height)
  for (const [left, top, right, bottom] of known) {
    const place = within(drawn, [left - edge, top - edge, right + edge, bottom + edge])
    if (!place) continue
    for (let y = place[1]; y < place[3]; y += 1) isKnown.fill(1, y * width + place[0], y * width + place[2])
  }
  let stray: [number, number, number, number] | null = null
  for (let index = 0; index < isKnown.length; index += 1) {
    if (isKnown[index] || isSame(drawn, bare, index)) continue
    const [x, y] = [index % width, Math.floor(index / width)]
    stray = stray
      ? [Math.min(stray[0], x), Math.min(stray[1], y), Math.max(stray[2], x + 1), Math.max(stray[3], y + 1)]
      : [x, y, x + 1, y + 1]
  }
  return stray
}
