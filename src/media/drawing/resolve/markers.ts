import type { Item, Path, Shape } from '../display-list.js'
import { type Matrix, multiply, rotation, translation } from '../matrix.js'
import type { SvgElement } from '../parse-svg.js'
import { lengthIn, sizeOf } from '../style.js'
import { ancestorStyle } from './gradient.js'
import { type ResolveState, type Scope, targetOf } from './state.js'
import { clipped, placed, viewBoxMatrix, viewBoxOf } from './viewport.js'

/** Arrow heads and dots at the points of a path, a line or a polygon (SVG 2 §11.6). */
export function markersOf(state: ResolveState, element: SvgElement, scope: Scope, shape: Shape): Item[] {
  if (!/^(?:path|line|polyline|polygon)$/.test(element.name)) return []
  const { style } = scope
  const names = ['marker-start', 'marker-mid', 'marker-end'] as const
  if (names.every((name) => (style[name] ?? 'none') === 'none')) return []
  const vertices = verticesOf(shape.path)
  return vertices.flatMap((vertex, index) =>
    names.flatMap((name) => {
      const isAt =
        name === 'marker-start'
          ? index === 0
          : name === 'marker-end'
            ? index === vertices.length - 1
            : index > 0 && index < vertices.length - 1
      const value = style[name] ?? 'none'
      if (!isAt || value === 'none') return []
      const target = targetOf(state, value)
      if (target?.name !== 'marker' || scope.inside.includes(target)) {
        state.refuse(element, `\`${name}: ${value}\``)
        return []
      }
      return markerAt(state, target, scope, shape, { ...vertex, isStart: name === 'marker-start' })
    }),
  )
}

interface Vertex {
  x: number
  y: number
  /** Degrees. */
  angle: number
}

function markerAt(
  state: ResolveState,
  marker: SvgElement,
  scope: Scope,
  shape: Shape,
  at: Vertex & { isStart: boolean },
): Item[] {
  const { attributes } = marker
  const get = (name: string, otherwise: number) =>
    lengthIn(attributes[name], { reference: 1, size: sizeOf(scope.style) }) ?? otherwise
  const [width, height] = [get('markerWidth', 3), get('markerHeight', 3)]
  if (width <= 0 || height <= 0) return []
  const orient = attributes.orient ?? '0'
  const angle =
    orient === 'auto'
      ? at.angle
      : orient === 'auto-start-reverse'
        ? at.angle + (at.isStart ? 180 : 0)
        : Number.parseFloat(orient) || 0
  const inStrokes = attributes.markerUnits !== 'userSpaceOnUse'
  const strokeWidth = lengthIn(scope.style['stroke-width'], { reference: 1, size: 16 }) ?? 1
  const scale = inStrokes ? strokeWidth : 1
  const box = viewBoxOf(attributes.viewBox)
  const inner = viewBoxMatrix(box, attributes.preserveAspectRatio, { x: 0, y: 0, width, height })
  const [a, b, c, d, e, f] = inner
  const named = { left: 0, top: 0, center: 0.5, right: 1, bottom: 1 }
  const reference = (name: 'refX' | 'refY', size: number) => {
    const share = named[attributes[name] as keyof typeof named]
    return share === undefined ? get(name, 0) : share * size
  }
  const refX = reference('refX', box?.width ?? width)
  const refY = reference('refY', box?.height ?? height)
  const shift = translation(-(a * refX + c * refY + e), -(b * refX + d * refY + f))
  const outer: Matrix = multiply(
    multiply(multiply(translation(at.x, at.y), rotation(angle)), [scale, 0, 0, scale, 0, 0]),
    shift,
  )
  const style = ancestorStyle(state, marker)
  const children = state.resolveChildren(state, marker, {
    style,
    viewport: box ?? { width, height },
    matrix: multiply(scope.matrix, multiply(outer, inner)),
    inside: [...scope.inside, marker],
    context: { fill: shape.fill, stroke: shape.stroke?.paint ?? null },
  })
  const shows = style.overflow === 'visible' || style.overflow === 'auto'
  return shows
    ? placed(placed(children, inner), outer)
    : clipped(children, inner, { x: 0, y: 0, width, height }, outer)
}

/** The points of a path with the directions in which it goes through them. */
function verticesOf(path: Path): Vertex[] {
  const points: { x: number; y: number; into: number[]; out: number[] }[] = []
  let start = { x: 0, y: 0, index: 0 }
  let x = 0
  let y = 0
  const leave = (dx: number, dy: number) => {
    const last = points.at(-1)
    if (last && (dx !== 0 || dy !== 0)) last.out = [dx, dy]
  }
  for (const step of path) {
    if (step[0] === 'M') {
      points.push({ x: step[1], y: step[2], into: [], out: [] })
      start = { x: step[1], y: step[2], index: points.length - 1 }
      x = step[1]
      y = step[2]
      continue
    }
    const [toX, toY] =
      step[0] === 'Z' ? [start.x, start.y] : step[0] === 'C' ? [step[5], step[6]] : [step[1], step[2]]
    const first =
      step[0] === 'C' ? away([x, y], [step[1], step[2]], [step[3], step[4]], [toX, toY]) : [toX - x, toY - y]
    const last =
      step[0] === 'C'
        ? away([toX, toY], [step[3], step[4]], [step[1], step[2]], [x, y]).map((part) => -part)
        : first
    leave(first[0] ?? 0, first[1] ?? 0)
    if (step[0] === 'Z') {
      const opening = points[start.index]
      points.push({ x: toX, y: toY, into: last, out: opening?.out ?? [] })
      if (opening) opening.into = last
    } else points.push({ x: toX, y: toY, into: last, out: [] })
    x = toX
    y = toY
  }
  return points.map((point) => ({ x: point.x, y: point.y, angle: between(point.into, point.out) }))
}

/** From a point towards the first of some others that lies elsewhere. */
function away(from: [number, number], ...others: [number, number][]): number[] {
  const other = others.find(([x, y]) => x !== from[0] || y !== from[1])
  return other ? [other[0] - from[0], other[1] - from[1]] : [0, 0]
}

/** The direction half-way between coming and going. */
function between([inX, inY]: number[], [outX, outY]: number[]): number {
  const degrees = (x: number, y: number) => (Math.atan2(y, x) * 180) / Math.PI
  if (outX === undefined || outY === undefined)
    return inX === undefined || inY === undefined ? 0 : degrees(inX, inY)
  if (inX === undefined || inY === undefined) return degrees(outX, outY)
  const [into, out] = [Math.hypot(inX, inY) || 1, Math.hypot(outX, outY) || 1]
  const [x, y] = [inX / into + outX / out, inY / into + outY / out]
  return Math.hypot(x, y) < 1e-9 ? degrees(outX, outY) : degrees(x, y)
}
