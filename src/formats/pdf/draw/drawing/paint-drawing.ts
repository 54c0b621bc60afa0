import { drawingOf } from '../../../../media/drawing/drawing-of.js'
import type { Picture } from '../../content/picture.js'
import type { DrawState } from '../state.js'
import { exact, pageCanvas, within } from './canvas.js'
import { paintItems } from './paint-items.js'

/** Paints a drawing as vectors into a rectangle of the page. */
export function paintDrawing(
  state: DrawState,
  picture: Picture,
  at: { x: number; y: number; width: number; height: number },
): void {
  const drawing = drawingOf(picture.bytes)
  const { height } = state.paper
  const extent = { x: at.x, y: height - at.y - at.height, width: at.width, height: at.height }
  const canvas = pageCanvas(state.document, height, extent)
  const [scaleX, scaleY] = [at.width / drawing.width, at.height / drawing.height]
  within(canvas, [scaleX, 0, 0, scaleY, at.x, at.y], () => {
    canvas.write(`0 0 ${exact(drawing.width)} ${exact(drawing.height)} re W n`)
    paintItems({ draw: state, path: picture.path, paintItems }, canvas, drawing.children)
  })
}
