import type { Path, Stroke } from '../../../../media/drawing/display-list.js'
import { type Canvas, exact } from './canvas.js'

/** Sets width, ends, corners and dashes of lines. */
export function setStroke(
  canvas: Canvas,
  { width, cap, join, miterLimit, dashes, dashOffset }: Stroke,
): void {
  const ends = { butt: 0, round: 1, square: 2 }[cap]
  const corner = { miter: 0, round: 1, bevel: 2 }[join]
  canvas.write(`${exact(width)} w ${ends} J ${corner} j ${exact(miterLimit)} M`)
  if (dashes.length > 0) canvas.write(`[${dashes.map(exact).join(' ')}] ${exact(dashOffset)} d`)
}

/** Path construction operators (ISO 32000-2 §8.5.2). */
export function pathOperators(path: Path): string {
  return path
    .map(([name, ...values]) =>
      name === 'Z' ? 'h' : `${values.map(exact).join(' ')} ${name === 'M' ? 'm' : name === 'L' ? 'l' : 'c'}`,
    )
    .join(' ')
}
