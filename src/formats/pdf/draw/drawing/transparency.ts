import type { Box, Item, Mask } from '../../../../media/drawing/display-list.js'
import { rectanglePath } from '../../../../media/drawing/path.js'
import { type Canvas, extentHere, type Reference, streamObject } from './canvas.js'
import type { Painter } from './painter.js'
import { pathOperators } from './path-operators.js'

/** A mask of a graphics state (ISO 32000-2 §11.6.5.2). */
export interface SoftMask {
  Type: 'Mask'
  S: 'Luminosity' | 'Alpha'
  G: Reference
}

/** Transparency groups name the space in which they blend, as PDF/A asks for. */
const group = {
  Type: 'XObject',
  Subtype: 'Form',
  Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB', I: true },
}

/** A mask of what is painted into it; null where nothing can be seen. */
export function softMask(
  canvas: Canvas,
  kind: Mask['kind'],
  paint: (inner: Canvas) => void,
): SoftMask | null {
  const extent = extentHere(canvas)
  if (!extent) return null
  const form = streamObject(canvas.document, extent, group, paint)
  return { Type: 'Mask', S: kind === 'alpha' ? 'Alpha' : 'Luminosity', G: form }
}

/** A mask of items, inside a box. */
export function maskByItems(
  painter: Painter,
  canvas: Canvas,
  kind: Mask['kind'],
  box: Box | null,
  items: readonly Item[],
): SoftMask | null {
  return softMask(canvas, kind, (inner) => {
    if (box) inner.write(`${pathOperators(rectanglePath(box))} W n`)
    painter.paintItems(painter, inner, items)
  })
}

/** Paints something as one, seen through masks and with one opacity. */
export function paintTogether(
  canvas: Canvas,
  masks: readonly SoftMask[],
  opacity: number,
  paint: (inner: Canvas) => void,
): void {
  const [mask, ...others] = masks
  if (!mask && opacity === 1) {
    paint(canvas)
    return
  }
  const extent = extentHere(canvas)
  if (!extent || opacity === 0) return
  const form = streamObject(canvas.document, extent, group, (inner) => paintTogether(inner, others, 1, paint))
  setGraphics(canvas, { ...(mask ? { SMask: mask } : {}), ca: opacity, CA: opacity })
  canvas.write(`/${canvas.use('XObject', form)} Do`)
}

/** Sets opacities and masks. */
export function setGraphics(canvas: Canvas, entries: Record<string, unknown>): void {
  const state = canvas.document.graphicsState(entries)
  canvas.write(`/${canvas.use('ExtGState', state)} gs`)
}
