import type { Box, Clip, Path } from '../display-list.js'
import { identity, type Matrix, matrixOf, multiply } from '../matrix.js'
import { childElements, type SvgElement } from '../parse-svg.js'
import { transformPath } from '../path.js'
import { ancestorStyle } from './gradient.js'
import { shapePath } from './shape-path.js'
import { boxMatrix, lengthsOf, type ResolveState, type Scope, scopeOf, targetOf } from './state.js'

/** What `clip-path` says, in the coordinate system of the element's content; null for no clip. */
export function clipOf(
  state: ResolveState,
  element: SvgElement,
  scope: Scope,
  bounds: () => Box | null,
  seen: readonly SvgElement[] = [],
): Clip | null {
  const value = scope.style['clip-path']
  if (value === undefined || value === 'none') return null
  const target = targetOf(state, value)
  if (target?.name !== 'clipPath' || seen.includes(target)) {
    state.refuse(element, `\`clip-path: ${value}\``)
    return null
  }
  const style = ancestorStyle(state, target)
  const isBox = target.attributes.clipPathUnits === 'objectBoundingBox'
  const box = isBox ? bounds() : null
  if (isBox && !box) state.refuse(element, '`clip-path` in the units of a box whose size depends on fonts')
  const transform = matrixOf(style.transform ?? '') ?? identity
  const matrix = multiply(transform, box ? boxMatrix(box) : identity)
  const inner: Scope = { ...scope, style, viewport: box ? { width: 1, height: 1 } : scope.viewport }
  return {
    outlines: childElements(target).flatMap((child) => outlinesOf(state, child, inner, matrix)),
    within: clipOf(state, target, { ...scope, style }, bounds, [...seen, target]),
  }
}

function outlinesOf(
  state: ResolveState,
  element: SvgElement,
  outer: Scope,
  matrix: Matrix,
): { path: Path; evenOdd: boolean }[] {
  const scope = scopeOf(state, element, outer)
  const { style } = scope
  if (style.display === 'none' || style.visibility === 'hidden' || scope.inside.length > 50) return []
  if (style['clip-path'] !== undefined && style['clip-path'] !== 'none')
    state.refuse(element, '`clip-path` inside `<clipPath>`')
  const transform = multiply(matrix, matrixOf(style.transform ?? '') ?? identity)
  if (element.name === 'use') {
    const target = targetOf(state, style.href)
    if (!target || target.name === 'use') return []
    const get = lengthsOf(state, element, scope)
    const shift: Matrix = [1, 0, 0, 1, get('x', 'width'), get('y', 'height')]
    return outlinesOf(state, target, scope, multiply(transform, shift))
  }
  if (!/^(?:path|rect|circle|ellipse|line|polyline|polygon|title|desc|style)$/.test(element.name))
    state.refuse(element, `\`<${element.name}>\` inside \`<clipPath>\``)
  const path = shapePath(state, element, scope)
  return path ? [{ path: transformPath(path, transform), evenOdd: style['clip-rule'] === 'evenodd' }] : []
}
