import type { Item } from '../display-list.js'
import { multiply, translation } from '../matrix.js'
import type { SvgElement } from '../parse-svg.js'
import { lengthsOf, type ResolveState, type Scope, scopeOf, targetOf } from './state.js'
import { clipped, placed, viewBoxMatrix, viewBoxOf } from './viewport.js'

/** Another element, painted here (SVG 2 §5.5). */
export function resolveUse(state: ResolveState, element: SvgElement, scope: Scope): Item[] {
  const target = targetOf(state, scope.style.href)
  if (!target) {
    state.refuse(element, `\`<use>\` of \`${scope.style.href ?? ''}\`, which is not there`)
    return []
  }
  if (scope.inside.includes(target)) {
    state.refuse(element, '`<use>` within itself')
    return []
  }
  const get = lengthsOf(state, element, scope)
  const shift = translation(get('x', 'width'), get('y', 'height'))
  const shifted = { ...scope, matrix: multiply(scope.matrix, shift) }
  if (target.name === 'symbol' || target.name === 'svg') {
    const { width, height } = scope.style
    const own = {
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    }
    return placed(resolveViewport(state, target, scopeOf(state, target, shifted), own), shift)
  }
  return placed(state.resolveElement(state, target, shifted), shift)
}

/** An `svg` within another. */
export function resolveNestedSvg(state: ResolveState, element: SvgElement, scope: Scope): Item[] {
  return resolveViewport(state, element, scope, {})
}

/** A view port of its own: `svg` and `symbol`, with the size that a `use` gives them. */
function resolveViewport(
  state: ResolveState,
  element: SvgElement,
  outer: Scope,
  size: { width?: string; height?: string },
): Item[] {
  state.count(element)
  const style: Scope['style'] = { ...outer.style, ...size }
  const get = lengthsOf(state, element, { ...outer, style })
  const isSymbol = element.name === 'symbol'
  const at = {
    x: isSymbol ? 0 : get('x', 'width'),
    y: isSymbol ? 0 : get('y', 'height'),
    width: get('width', 'width', outer.viewport.width),
    height: get('height', 'height', outer.viewport.height),
  }
  if (at.width <= 0 || at.height <= 0) return []
  const box = viewBoxOf(element.attributes.viewBox)
  const inner = viewBoxMatrix(box, element.attributes.preserveAspectRatio, at)
  const children = state.resolveChildren(state, element, {
    ...outer,
    style,
    viewport: box ?? { width: at.width, height: at.height },
    matrix: multiply(outer.matrix, inner),
  })
  if (style.overflow === 'visible' || style.overflow === 'auto') return placed(children, inner)
  return clipped(children, inner, at, [1, 0, 0, 1, 0, 0])
}
