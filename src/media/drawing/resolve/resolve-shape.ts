import type { Item, Path, Shape } from '../display-list.js'
import type { SvgElement } from '../parse-svg.js'
import { boundsOf } from '../path.js'
import { markersOf } from './markers.js'
import { paintOf, strokeOf } from './paint.js'
import { shapePath } from './shape-path.js'
import type { ResolveState, Scope } from './state.js'

/** A basic shape or a path, with its markers. */
export function resolveShape(state: ResolveState, element: SvgElement, scope: Scope): Item[] {
  const path = shapePath(state, element, scope)
  if (path === null || path.length === 0) return []
  const { style } = scope
  const shape = painted(state, element, scope, path)
  const isVisible = style.visibility !== 'hidden' && style.visibility !== 'collapse'
  const markers = isVisible ? markersOf(state, element, scope, shape) : []
  const shows = isVisible && (shape.fill !== null || shape.stroke !== null)
  // What is hidden still has a box, for gradients and clips of its group; nothing of ours depends on it.
  return [...(shows ? [shape] : []), ...markers]
}

function painted(state: ResolveState, element: SvgElement, scope: Scope, path: Path): Shape {
  const { style } = scope
  let box: ReturnType<typeof boundsOf> | undefined
  const bounds = () => {
    if (box === undefined) box = boundsOf([path])
    return box
  }
  const order = (style['paint-order'] ?? '').split(/\s+/).filter((part) => part !== '')
  const stroke = order.indexOf('stroke')
  const fill = order.indexOf('fill')
  return {
    type: 'shape',
    path,
    fill: element.name === 'line' ? null : paintOf(state, element, scope, 'fill', bounds),
    evenOdd: style['fill-rule'] === 'evenodd',
    stroke: strokeOf(state, element, scope, bounds),
    strokeFirst: stroke >= 0 && (fill < 0 || stroke < fill),
  }
}
