import type { ContentOwner } from '../content/node.js'
import type { Picture } from '../content/picture.js'
import { paintDrawing } from './drawing/paint-drawing.js'
import { type DrawState, number } from './state.js'

export interface PicturePlace {
  x: number
  y: number
  width: number
  height: number
  place: ContentOwner
}

/** Draws a picture; its figure learns its box (ISO 14289-1 §7.3). */
export function drawPicture(state: DrawState, picture: Picture, at: PicturePlace): void {
  state.tagger.mark(at.place)
  const operators = picture.kind === 'svg' ? null : raster(state, picture, at)
  if (operators) state.document.addContent(operators)
  else paintDrawing(state, picture, at)
  if (typeof at.place === 'string') return
  const bottom = state.paper.height - at.y - at.height
  const { parent } = at.place
  const box = [at.x, bottom, at.x + at.width, bottom + at.height].map(
    (value) => Math.round(value * 100) / 100,
  ) as [number, number, number, number]
  parent.attributes = [...parent.attributes, { owner: 'Layout', placement: 'Block', box }]
}

function raster(state: DrawState, picture: Picture, at: PicturePlace): string {
  const image = state.document.image(picture.hash, picture.bytes)
  state.document.useImage(image)
  const [width, height] = [number(at.width), number(-at.height)]
  return `q ${width} 0 0 ${height} ${number(at.x)} ${number(at.y + at.height)} cm /${image.label} Do Q`
}
