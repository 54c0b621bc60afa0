import { oncePer } from '../../model/once-per.js'
import type { Drawing } from './display-list.js'
import { resolveDrawing } from './resolve/resolve-drawing.js'

/** The display list of a drawing that was cleaned when it was read; throws where it was not. */
export const drawingOf = oncePer((svg: Uint8Array): Drawing => {
  const drawing = resolveDrawing(new TextDecoder().decode(svg), '')
  if ('reason' in drawing) throw new Error(`The drawing cannot be painted: ${drawing.reason}`)
  return drawing
})
