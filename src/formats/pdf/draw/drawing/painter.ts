import type { Item } from '../../../../media/drawing/display-list.js'
import type { DrawState } from '../state.js'
import type { Canvas } from './canvas.js'

/** What painting one drawing shares. */
export interface Painter {
  draw: DrawState
  /** The picture's path, for messages. */
  path: string
  /** Paints items: masks and tiles hold items of their own. */
  paintItems: (painter: Painter, canvas: Canvas, items: readonly Item[]) => void
}
