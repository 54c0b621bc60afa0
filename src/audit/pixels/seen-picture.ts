import { luminanceAt, type Part, type Raster, within } from './raster.js'

/** A picture as it is seen. */
export interface SeenPicture {
  /** In any unit; their ratio is compared. */
  width: number
  height: number
  /** Mean lightness of each field of a grid over it, from 0 to 1, row after row; empty where nothing is seen. */
  look: number[]
}

/** Fields of the grid on each side. */
const fields = 16

/** What a part of a drawn page looks like. */
export function seenPicture(drawn: Raster, [left, top, right, bottom]: Part): SeenPicture {
  const [width, height] = [right - left, bottom - top]
  const look: number[] = []
  for (let row = 0; row < fields; row += 1)
    for (let column = 0; column < fields; column += 1)
      look.push(
        lightness(drawn, [
          left + (width * column) / fields,
          top + (height * row) / fields,
          left + (width * (column + 1)) / fields,
          top + (height * (row + 1)) / fields,
        ]),
      )
  return { width, height, look }
}

/** Mean lightness of a field as people see it: the square root of its light. */
function lightness(drawn: Raster, field: Part): number {
  const part = within(drawn, field)
  if (!part) return 1
  let sum = 0
  for (let y = part[1]; y < part[3]; y += 1)
    for (let x = part[0]; x < part[2]; x += 1) sum += Math.sqrt(luminanceAt(drawn, y * drawn.width + x))
  return sum / ((part[2] - part[0]) * (part[3] - part[1]))
}
