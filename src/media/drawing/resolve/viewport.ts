import type { Box, Item } from '../display-list.js'
import { identity, type Matrix } from '../matrix.js'
import { rectanglePath } from '../path.js'

/** The `viewBox` attribute, or null where it is missing or empty. */
export function viewBoxOf(value: string | undefined): Box | null {
  const [x, y, width, height, more] = (value ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null
  if (more !== undefined || ![x, y, width, height].every(Number.isFinite)) return null
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

/** From a view box to its place (SVG 2 §8.7, `preserveAspectRatio`). */
export function viewBoxMatrix(box: Box | null, ratio: string | undefined, at: Box): Matrix {
  if (!box) return [1, 0, 0, 1, at.x, at.y]
  const { align, isSlice } = alignment(ratio)
  let scaleX = at.width / box.width
  let scaleY = at.height / box.height
  if (align !== null) scaleX = scaleY = isSlice ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY)
  const [shareX, shareY] = align ?? [0, 0]
  const x = at.x + (at.width - box.width * scaleX) * shareX
  const y = at.y + (at.height - box.height * scaleY) * shareY
  return [scaleX, 0, 0, scaleY, x - box.x * scaleX, y - box.y * scaleY]
}

/** Shares of the room that is left: 0, ½ or 1 each way; null where both ways are stretched. */
function alignment(value: string | undefined): { align: [number, number] | null; isSlice: boolean } {
  const [word = 'xMidYMid', meet] = (value ?? '')
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '')
  const shares: Record<string, number> = { Min: 0, Mid: 0.5, Max: 1 }
  const [, x = 'Mid', y = 'Mid'] = /^x(Min|Mid|Max)Y(Min|Mid|Max)$/.exec(word) ?? []
  return { align: word === 'none' ? null : [shares[x] ?? 0.5, shares[y] ?? 0.5], isSlice: meet === 'slice' }
}

/** Items of a view box, cut off at a rectangle around them where they may reach beyond. */
export function clipped(children: readonly Item[], inner: Matrix, at: Box, outer: Matrix): Item[] {
  if (children.length === 0) return []
  const clip = { outlines: [{ path: rectanglePath(at), evenOdd: false }], within: null }
  return [
    { type: 'group', transform: outer, opacity: 1, clip, mask: null, children: placed(children, inner) },
  ]
}

/** Items in a coordinate system of their own. */
export function placed(children: readonly Item[], transform: Matrix): Item[] {
  if (children.length === 0) return []
  if (transform.every((value, index) => value === identity[index])) return [...children]
  return [{ type: 'group', transform, opacity: 1, clip: null, mask: null, children }]
}
