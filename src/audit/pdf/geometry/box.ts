/** Left, bottom, right and top of an area of a page, in points. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

/** The smallest area around points; null around none. */
export function boxAround(points: readonly (readonly [x: number, y: number])[]): Box | null {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    if (x < left) left = x
    if (x > right) right = x
    if (y < bottom) bottom = y
    if (y > top) top = y
  }
  return left <= right ? [left, bottom, right, top] : null
}

/** The smallest area around areas; null around none. */
export function boxOver(boxes: readonly Box[]): Box | null {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    if (box[0] < left) left = box[0]
    if (box[1] < bottom) bottom = box[1]
    if (box[2] > right) right = box[2]
    if (box[3] > top) top = box[3]
  }
  return left <= right ? [left, bottom, right, top] : null
}

/** How far two areas lie over each other, along and across; negative where they stand apart. */
export function shared(one: Box, other: Box): [width: number, height: number] {
  return [
    Math.min(one[2], other[2]) - Math.max(one[0], other[0]),
    Math.min(one[3], other[3]) - Math.max(one[1], other[1]),
  ]
}

/** What two areas share; null where they stand apart. */
export function common(one: Box, other: Box): Box | null {
  const [width, height] = shared(one, other)
  if (width < 0 || height < 0) return null
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ]
}
