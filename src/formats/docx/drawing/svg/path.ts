import type { Matrix } from './matrix.js'

/** Absolute steps of an outline; curves are cubic. */
export type Step =
  | { type: 'move' | 'line'; x: number; y: number }
  | { type: 'curve'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
  | { type: 'close' }

export type Path = readonly Step[]

export function transformPath(path: Path, { a, b, c, d, e, f }: Matrix): Step[] {
  const x = (px: number, py: number) => a * px + c * py + e
  const y = (px: number, py: number) => b * px + d * py + f
  return path.map((step): Step => {
    switch (step.type) {
      case 'close':
        return step
      case 'move':
      case 'line':
        return { type: step.type, x: x(step.x, step.y), y: y(step.x, step.y) }
      default:
        return {
          type: 'curve',
          x1: x(step.x1, step.y1),
          y1: y(step.x1, step.y1),
          x2: x(step.x2, step.y2),
          y2: y(step.x2, step.y2),
          x: x(step.x, step.y),
          y: y(step.x, step.y),
        }
    }
  })
}
