import type { Shape } from '../../../../media/drawing/display-list.js'
import { identity } from '../../../../media/drawing/matrix.js'
import { type Canvas, within } from './canvas.js'
import type { Painter } from './painter.js'
import { pathOperators, setStroke } from './path-operators.js'
import { setPaint } from './set-paint.js'

/** Fills and strokes an outline, each with its own paint and opacity. */
export function paintShape(painter: Painter, canvas: Canvas, shape: Shape): void {
  const { fill, stroke } = shape
  const path = pathOperators(shape.path)
  const steps = [
    () => {
      if (!fill) return
      within(canvas, identity, () => {
        if (setPaint(painter, canvas, fill, 'fill')) canvas.write(`${path} ${shape.evenOdd ? 'f*' : 'f'}`)
      })
    },
    () => {
      if (!stroke) return
      within(canvas, identity, () => {
        if (!setPaint(painter, canvas, stroke.paint, 'stroke')) return
        setStroke(canvas, stroke)
        canvas.write(`${path} S`)
      })
    },
  ]
  if (shape.strokeFirst) steps.reverse()
  for (const step of steps) step()
}
