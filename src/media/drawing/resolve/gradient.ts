import type { Box, Gradient, Paint } from '../display-list.js'
import { identity, matrixOf, multiply } from '../matrix.js'
import { childElements, type SvgElement } from '../parse-svg.js'
import { lengthIn, type Style, shareOf, styleOf } from '../style.js'
import { colourIn } from './colour-in.js'
import { boxMatrix, type ResolveState, type Scope, targetOf } from './state.js'

/** What a gradient or a pattern paints. */
export interface Painted {
  element: SvgElement
  opacity: number
  bounds: () => Box | null
}

/** A gradient with all that it takes from others by `href`; one colour where it has one stop, null where none. */
export function gradientOf(
  state: ResolveState,
  target: SvgElement,
  scope: Scope,
  painted: Painted,
): Paint | null {
  const chain = chainOf(state, target)
  const attributes = attributesOf(chain)
  const stops = stopsOf(state, chain)
  const [only] = stops
  if (!only) return null
  if (stops.length === 1)
    return { type: 'solid', colour: only.colour, opacity: only.opacity * painted.opacity }
  const isBox = attributes.gradientUnits !== 'userSpaceOnUse'
  const box = isBox ? painted.bounds() : null
  if (isBox && !box)
    state.refuse(painted.element, `\`<${target.name}>\` in the units of a box whose size depends on fonts`)
  // A box without an area cannot carry a gradient (SVG 2 §13.3): nothing is painted.
  if (isBox && (!box || box.width === 0 || box.height === 0)) return null
  const transform = matrixOf(attributes.gradientTransform ?? '')
  if (!transform) {
    state.refuse(target, `\`gradientTransform="${attributes.gradientTransform}"\``)
    return null
  }
  const shape = shapeOf(state, target, attributes, isBox ? { width: 1, height: 1 } : scope.viewport)
  const spread = attributes.spreadMethod
  const last = stops.at(-1) ?? only
  const { opacity } = painted
  if (shape.type === 'radial' ? shape.r <= 0 : shape.x1 === shape.x2 && shape.y1 === shape.y2)
    return { type: 'solid', colour: last.colour, opacity: last.opacity * opacity }
  return {
    type: 'gradient',
    shape,
    matrix: multiply(box ? boxMatrix(box) : identity, transform),
    spread: spread === 'reflect' || spread === 'repeat' ? spread : 'pad',
    stops,
    opacity,
  }
}

/** The element and those that it takes attributes from, nearest first. */
export function chainOf(state: ResolveState, element: SvgElement): SvgElement[] {
  const chain: SvgElement[] = []
  let next: SvgElement | null = element
  while (next && !chain.includes(next)) {
    chain.push(next)
    next = next.attributes.href ? targetOf(state, next.attributes.href) : null
  }
  return chain
}

/** Attributes of a chain: the nearest wins. */
export function attributesOf(chain: readonly SvgElement[]): Record<string, string> {
  const [first] = chain
  const sameKind = chain.filter(({ name }) => name === first?.name)
  const shared = ['gradientUnits', 'gradientTransform', 'spreadMethod']
  const others = chain.map(({ attributes }) =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => shared.includes(name))),
  )
  return Object.assign(
    {},
    ...others.reverse(),
    ...sameKind.map(({ attributes }) => attributes).reverse(),
    ...chain.slice(0, 1).map(({ attributes }) => attributes),
  )
}

function stopsOf(state: ResolveState, chain: readonly SvgElement[]): Gradient['stops'] {
  const holder = chain.find((element) => childElements(element).some(({ name }) => name === 'stop'))
  if (!holder) return []
  const parent = ancestorStyle(state, holder)
  let before = 0
  return childElements(holder)
    .filter(({ name }) => name === 'stop')
    .map((stop) => {
      const style = styleOf(stop, parent, state.sheet)
      const value = style['stop-color'] ?? '#000000'
      const colour = colourIn(style, value)
      if (!colour) state.refuse(stop, `colour \`${value}\``)
      before = Math.max(before, shareOf(style.offset, 0))
      return {
        offset: before,
        colour: colour?.hex ?? '#000000',
        opacity: (colour?.opacity ?? 1) * shareOf(style['stop-opacity']),
      }
    })
}

/** The style that an element's ancestors give it: gradients, patterns and clips inherit where they stand. */
export function ancestorStyle(state: ResolveState, element: SvgElement): Style {
  const ancestors: SvgElement[] = []
  for (let next: SvgElement | null = element; next; next = next.parent) ancestors.unshift(next)
  return ancestors.reduce<Style>((style, ancestor) => styleOf(ancestor, style, state.sheet), {})
}

function shapeOf(
  state: ResolveState,
  element: SvgElement,
  attributes: Record<string, string>,
  viewport: { width: number; height: number },
): Gradient['shape'] {
  const get = (name: string, of: 'width' | 'height' | 'both', otherwise: string) => {
    const reference = of === 'both' ? Math.hypot(viewport.width, viewport.height) / Math.SQRT2 : viewport[of]
    const value = attributes[name] ?? otherwise
    const length = lengthIn(value, { reference, size: 16 })
    if (length === null) state.refuse(element, `\`${name}="${value}"\``)
    return length ?? 0
  }
  if (element.name === 'linearGradient')
    return {
      type: 'linear',
      x1: get('x1', 'width', '0%'),
      y1: get('y1', 'height', '0%'),
      x2: get('x2', 'width', '100%'),
      y2: get('y2', 'height', '0%'),
    }
  const [cx, cy, r] = [get('cx', 'width', '50%'), get('cy', 'height', '50%'), get('r', 'both', '50%')]
  const focus = {
    fx: attributes.fx === undefined ? cx : get('fx', 'width', '50%'),
    fy: attributes.fy === undefined ? cy : get('fy', 'height', '50%'),
  }
  // A focal point outside its circle is drawn onto the circle (SVG 1.1 §13.2.3).
  const away = Math.hypot(focus.fx - cx, focus.fy - cy)
  const pull = away > r && away > 0 ? (r * 0.999) / away : 1
  return {
    type: 'radial',
    cx,
    cy,
    r,
    fx: cx + (focus.fx - cx) * pull,
    fy: cy + (focus.fy - cy) * pull,
    fr: get('fr', 'both', '0%'),
  }
}
