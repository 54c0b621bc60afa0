import { SVGPathData } from 'svg-pathdata'
import type { Box, Path, Step } from './display-list.js'
import { type Matrix, moved } from './matrix.js'

/** Path data as absolute steps; null where it is malformed. */
export function pathOf(data: string): Path | null {
  try {
    const { commands } = new SVGPathData(data).toAbs().normalizeHVZ(false).normalizeST().qtToC().aToC()
    const path = commands.flatMap((command): Step[] => {
      switch (command.type) {
        case SVGPathData.MOVE_TO:
          return [['M', command.x, command.y]]
        case SVGPathData.LINE_TO:
          return [['L', command.x, command.y]]
        case SVGPathData.CURVE_TO:
          return [['C', command.x1, command.y1, command.x2, command.y2, command.x, command.y]]
        case SVGPathData.CLOSE_PATH:
          return [['Z']]
        default:
          return []
      }
    })
    return path.every(([, ...numbers]) => numbers.every(Number.isFinite)) ? path : null
  } catch {
    return null
  }
}

/** A path in another coordinate system. */
export function transformPath(path: Path, matrix: Matrix): Path {
  return path.map((step): Step => {
    if (step[0] === 'Z') return step
    if (step[0] !== 'C') return [step[0], ...moved(matrix, step[1], step[2])]
    const [, x1, y1, x2, y2, x, y] = step
    return ['C', ...moved(matrix, x1, y1), ...moved(matrix, x2, y2), ...moved(matrix, x, y)]
  })
}

/** Path data again. */
export function writePath(path: Path): string {
  return path.map(([name, ...numbers]) => name + numbers.map(written).join(' ')).join('')
}

/** Largest number, without its sign, that a drawing may come to: painters calculate with few digits. */
export const largestNumber = 10_000_000

/** A drawing comes to a number beyond {@link largestNumber}, or to none. */
export class NumberTooLarge extends Error {}

/** The number, where painters can calculate with it. @throws {NumberTooLarge} */
export function paintable(value: number): number {
  if (!(Math.abs(value) <= largestNumber)) throw new NumberTooLarge(String(value))
  return value
}

/** A number with four decimals at most. */
export function written(value: number): string {
  return String(Math.round(paintable(value) * 1e4) / 1e4 + 0)
}

/** The tight box around outlines, without strokes; null where there is nothing. */
export function boundsOf(paths: readonly Path[]): Box | null {
  const steps = paths.flat().filter(([name]) => name !== 'Z')
  if (steps.length === 0) return null
  const { minX, maxX, minY, maxY } = new SVGPathData(
    paths.flat().map((step) => {
      if (step[0] === 'Z') return { type: SVGPathData.CLOSE_PATH }
      if (step[0] === 'C') {
        const [, x1, y1, x2, y2, x, y] = step
        return { type: SVGPathData.CURVE_TO, relative: false, x1, y1, x2, y2, x, y }
      }
      const type = step[0] === 'M' ? SVGPathData.MOVE_TO : SVGPathData.LINE_TO
      return { type, relative: false, x: step[1], y: step[2] }
    }),
  ).getBounds()
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY }
}

/** A rectangle as an outline. */
export function rectanglePath({ x, y, width, height }: Box): Path {
  return [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']]
}
