import type { Box, Gradient } from '../../../../media/drawing/display-list.js'
import { inverse, moved } from '../../../../media/drawing/matrix.js'
import { rectanglePath } from '../../../../media/drawing/path.js'
import { largestOf, smallestOf } from '../../../../model/arrays.js'

/** Most repetitions of a gradient: finer ones are one colour to the eye. */
const mostPeriods = 200

interface Stop {
  offset: number
  colour: string
}

/** An axial or radial shading (ISO 32000-2 §8.7.4.5), repeated as far as something can be seen. */
export function shadingOf(gradient: Gradient, extent: Box | null): Record<string, unknown> {
  const { shape } = gradient
  const [from, to] = gradient.spread === 'pad' ? [0, 1] : periods(gradient, extent)
  const along = (a: number, b: number) => [a + (b - a) * from, a + (b - a) * to]
  const coordinates =
    shape.type === 'linear'
      ? [along(shape.x1, shape.x2), along(shape.y1, shape.y2)]
      : [along(shape.fx, shape.cx), along(shape.fy, shape.cy), along(shape.fr, shape.r)]
  return {
    ShadingType: shape.type === 'linear' ? 2 : 3,
    ColorSpace: 'DeviceRGB',
    Coords: [...coordinates.map(([first]) => first), ...coordinates.map(([, last]) => last)],
    Extend: [true, true],
    Function: stitched(repeated(gradient, from, to)),
  }
}

/** How often a gradient is repeated, before its start and from it on. */
function periods({ shape, matrix }: Gradient, extent: Box | null): [from: number, to: number] {
  const back = inverse(matrix)
  if (!back || !extent) return [0, 1]
  const corners = rectanglePath(extent).flatMap((step) =>
    step[0] === 'M' || step[0] === 'L' ? [moved(back, step[1], step[2])] : [],
  )
  if (shape.type === 'linear') {
    const [dx, dy] = [shape.x2 - shape.x1, shape.y2 - shape.y1]
    const shares = corners.map(([x, y]) => ((x - shape.x1) * dx + (y - shape.y1) * dy) / (dx * dx + dy * dy))
    const from = Math.floor(smallestOf(shares, 0))
    const to = Math.ceil(largestOf(shares, 1))
    return [Math.max(from, -mostPeriods / 2), Math.min(to, mostPeriods / 2)]
  }
  const farthest = largestOf(corners.map(([x, y]) => Math.hypot(x - shape.fx, y - shape.fy)))
  const growth = shape.r - shape.fr - Math.hypot(shape.cx - shape.fx, shape.cy - shape.fy)
  return [0, growth > 0 ? Math.min(mostPeriods, Math.max(1, Math.ceil(farthest / growth))) : mostPeriods]
}

/** Stops between 0 and 1 over all repetitions. */
function repeated({ stops, spread }: Gradient, from: number, to: number): Stop[] {
  const all: Stop[] = []
  for (let period = from; period < to; period += 1) {
    const isMirrored = spread === 'reflect' && period % 2 !== 0
    const own = isMirrored
      ? [...stops].reverse().map((stop) => ({ ...stop, offset: 1 - stop.offset }))
      : stops
    const [first] = own
    const last = own.at(-1)
    const at = (offset: number) => (period + offset - from) / (to - from)
    if (first) all.push({ offset: at(0), colour: first.colour })
    for (const { offset, colour } of own) all.push({ offset: at(offset), colour })
    if (last) all.push({ offset: at(1), colour: last.colour })
  }
  return all
}

/** One function from pieces between neighbouring stops (ISO 32000-2 §7.10.4). */
function stitched(stops: readonly Stop[]): Record<string, unknown> {
  const pieces = stops.slice(1).flatMap((stop, index) => {
    const before = stops[index]
    return before && stop.offset - before.offset > 1e-7 ? [{ before, stop }] : []
  })
  const functions = pieces.map(({ before, stop }) => ({
    FunctionType: 2,
    Domain: [0, 1],
    C0: parts(before.colour),
    C1: parts(stop.colour),
    N: 1,
  }))
  const [only] = functions
  if (functions.length === 1 && only) return only
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: functions,
    Bounds: pieces.slice(0, -1).map(({ stop }) => stop.offset),
    Encode: functions.flatMap(() => [0, 1]),
  }
}

function parts(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
}
