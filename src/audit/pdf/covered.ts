/** Left, bottom, right and top of an area of a page. */
export type Box = [left: number, bottom: number, right: number, top: number]

/** Text as it was painted: where it begins, how large, how many characters. */
export interface Line {
  x: number
  y: number
  size: number
  length: number
}

/** Part of a size that even narrow letters take. */
const narrow = 0.2

/** Whether an area lies over letters; what is as thin as a stroke crosses them out. */
export function isCovered({ x, y, size, length }: Line, [left, bottom, right, top]: Box): boolean {
  if (top - bottom <= size * 0.15) return false
  return (
    left < x + Math.max(0, length - 1) * narrow * size &&
    right > x &&
    bottom < y + size * 0.4 &&
    top > y + size * 0.1
  )
}

/** Whether letters were painted on an area; what is as thin as a stroke is none. */
export function isBehind({ x, y, size }: Line, [left, bottom, right, top]: Box): boolean {
  const middle = y + size / 4
  return top - bottom > size * 0.15 && x >= left && x <= right && middle >= bottom && middle <= top
}
