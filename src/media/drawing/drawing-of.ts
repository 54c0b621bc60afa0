import type { Drawing } from './display-list.js'
import { resolveDrawing } from './resolve/resolve-drawing.js'

const known = new WeakMap<Uint8Array, Drawing>()

/** The display list of a drawing that was cleaned when it was read; throws where it was not. */
export function drawingOf(svg: Uint8Array): Drawing {
  const before = known.get(svg)
  if (before) return before
  const drawing = resolveDrawing(new TextDecoder().decode(svg), '')
  if ('reason' in drawing) throw new Error(`The drawing cannot be painted: ${drawing.reason}`)
  known.set(svg, drawing)
  return drawing
}
