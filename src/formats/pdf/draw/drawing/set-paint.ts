import type { Gradient, Paint, Pattern } from '../../../../media/drawing/display-list.js'
import { multiply } from '../../../../media/drawing/matrix.js'
import { rectanglePath } from '../../../../media/drawing/path.js'
import { rgb } from '../colours.js'
import { type Canvas, extentHere, type Reference, streamObject } from './canvas.js'
import type { Painter } from './painter.js'
import { pathOperators } from './path-operators.js'
import { shadingOf } from './shading.js'
import { setGraphics, softMask } from './transparency.js'

/** Sets what fills or strokes, with its opacity; false where nothing would be seen. */
export function setPaint(painter: Painter, canvas: Canvas, paint: Paint, use: 'fill' | 'stroke'): boolean {
  if (paint.opacity < 1) setGraphics(canvas, { [use === 'fill' ? 'ca' : 'CA']: paint.opacity })
  switch (paint.type) {
    case 'solid':
      canvas.write(use === 'fill' ? rgb(paint.colour) : rgb(paint.colour).replace('rg', 'RG'))
      return true
    case 'gradient':
      return setGradient(canvas, paint, use)
    case 'pattern':
      return setPattern(painter, canvas, paint, use)
  }
}

function setGradient(canvas: Canvas, gradient: Gradient, use: 'fill' | 'stroke'): boolean {
  const extent = extentHere(canvas)
  if (!extent) return false
  if (gradient.stops.some(({ opacity }) => opacity < 1)) {
    const light = gradient.stops.map((stop) => ({ ...stop, colour: grey(stop.opacity) }))
    const mask = softMask(canvas, 'luminance', (inner) => {
      usePattern(inner, shadingPattern(inner, { ...gradient, stops: light }), 'fill')
      inner.write(`${pathOperators(rectanglePath(extent))} f`)
    })
    if (mask) setGraphics(canvas, { SMask: mask })
  }
  usePattern(canvas, shadingPattern(canvas, gradient), use)
  return true
}

function grey(opacity: number): string {
  const part = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')
  return `#${part}${part}${part}`
}

/** The matrix of a pattern leads to the coordinates of its stream, whatever is in force (ISO 32000-2 §8.7.2). */
function shadingPattern(canvas: Canvas, gradient: Gradient): Reference {
  const shading = canvas.document.ref(shadingOf(gradient, extentHere(canvas)))
  shading.end()
  const pattern = canvas.document.ref({
    Type: 'Pattern',
    PatternType: 2,
    Matrix: [...multiply(canvas.matrix, gradient.matrix)],
    Shading: shading,
  })
  pattern.end()
  return pattern
}

function setPattern(painter: Painter, canvas: Canvas, pattern: Pattern, use: 'fill' | 'stroke'): boolean {
  const { tile, children, matrix } = pattern
  const entries = {
    Type: 'Pattern',
    PatternType: 1,
    PaintType: 1,
    TilingType: 1,
    XStep: tile.width,
    YStep: tile.height,
    Matrix: [...multiply(canvas.matrix, matrix)],
  }
  const object = streamObject(canvas.document, tile, entries, (inner) =>
    painter.paintItems(painter, inner, children),
  )
  usePattern(canvas, object, use)
  return true
}

function usePattern(canvas: Canvas, pattern: Reference, use: 'fill' | 'stroke'): void {
  const name = canvas.use('Pattern', pattern)
  canvas.write(use === 'fill' ? `/Pattern cs /${name} scn` : `/Pattern CS /${name} SCN`)
}
