import type { Box, Paint, Stroke } from '../display-list.js'
import { scaleOf } from '../matrix.js'
import type { SvgElement } from '../parse-svg.js'
import { lengthIn, shareOf, sizeOf } from '../style.js'
import { colourIn } from './colour-in.js'
import { gradientOf } from './gradient.js'
import { patternOf } from './pattern.js'
import { lengthsOf, type ResolveState, type Scope, targetOf } from './state.js'

/**
 * What `fill` or `stroke` says, or null for nothing.
 *
 * @param bounds box of what is painted, for gradients and patterns that fit it; null where fonts decide on it
 */
export function paintOf(
  state: ResolveState,
  element: SvgElement,
  scope: Scope,
  property: 'fill' | 'stroke',
  bounds: () => Box | null,
): Paint | null {
  const { style } = scope
  const value = style[property] ?? (property === 'fill' ? '#000000' : 'none')
  const opacity = shareOf(style[`${property}-opacity`])
  const reference = /^(url\([^)]*\))\s*(.*)$/i.exec(value)
  if (!reference) return simplePaint(state, element, scope, value, opacity)
  const target = targetOf(state, reference[1])
  switch (target?.name) {
    case 'linearGradient':
    case 'radialGradient':
      return gradientOf(state, target, scope, { element, opacity, bounds })
    case 'pattern':
      return patternOf(state, target, scope, { element, opacity, bounds })
    default: {
      const otherwise = reference[2]?.trim() ?? ''
      if (otherwise !== '') return simplePaint(state, element, scope, otherwise, opacity)
      state.refuse(element, `\`${property}: ${value}\`, which leads to no gradient and no pattern`)
      return null
    }
  }
}

function simplePaint(
  state: ResolveState,
  element: SvgElement,
  { style, context }: Scope,
  value: string,
  opacity: number,
): Paint | null {
  const word = value.toLowerCase()
  if (word === 'none') return null
  if (word === 'context-fill') return context?.fill ?? null
  if (word === 'context-stroke') return context?.stroke ?? null
  const colour = colourIn(style, value)
  if (!colour) {
    state.refuse(element, `colour \`${value}\``)
    return null
  }
  const share = colour.opacity * opacity
  return share === 0 ? null : { type: 'solid', colour: colour.hex, opacity: share }
}

/** How outlines of an element are drawn, or null where they are not. */
export function strokeOf(
  state: ResolveState,
  element: SvgElement,
  scope: Scope,
  bounds: () => Box | null,
): Stroke | null {
  const { style, matrix } = scope
  const paint = paintOf(state, element, scope, 'stroke', bounds)
  if (!paint) return null
  const get = lengthsOf(state, element, scope)
  const grown = style['vector-effect'] === 'non-scaling-stroke' ? scaleOf(matrix) || 1 : 1
  const width = get('stroke-width', 'both', 1) / grown
  // Four decimals are written.
  if (width < 0.00005) return null
  const dashes = dashesOf(state, element, scope).map((dash) => dash / grown)
  const cap = style['stroke-linecap']
  const join = style['stroke-linejoin']
  return {
    paint,
    width,
    cap: cap === 'round' || cap === 'square' ? cap : 'butt',
    join: join === 'round' || join === 'bevel' ? join : 'miter',
    miterLimit: Math.max(1, lengthIn(style['stroke-miterlimit'], { reference: 1, size: 1 }) ?? 4),
    dashes,
    dashOffset: get('stroke-dashoffset', 'both') / grown,
  }
}

function dashesOf(state: ResolveState, element: SvgElement, { style, viewport }: Scope): number[] {
  const value = style['stroke-dasharray']?.trim()
  if (!value || value === 'none') return []
  const reference = Math.hypot(viewport.width, viewport.height) / Math.SQRT2
  const dashes = value
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => lengthIn(part, { reference, size: sizeOf(style) }))
  if (dashes.length > 1000 || dashes.some((dash) => dash === null || dash < 0)) {
    state.refuse(element, `\`stroke-dasharray: ${value.slice(0, 80)}\``)
    return []
  }
  const lengths = dashes.map((dash) => dash ?? 0)
  if (lengths.every((length) => length === 0)) return []
  return lengths.length % 2 === 1 ? [...lengths, ...lengths] : lengths
}
