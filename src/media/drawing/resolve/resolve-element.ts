import type { Group, Item } from '../display-list.js'
import { boundsOfItems } from '../item-bounds.js'
import { matrixOf, multiply } from '../matrix.js'
import { childElements, type SvgElement } from '../parse-svg.js'
import { shareOf } from '../style.js'
import { clipOf } from './clip.js'
import { maskOf } from './mask.js'
import { resolveImage } from './resolve-image.js'
import { resolveShape } from './resolve-shape.js'
import { resolveText } from './resolve-text.js'
import { resolveNestedSvg, resolveUse } from './resolve-use.js'
import { deepest, type ResolveState, type Scope, scopeOf } from './state.js'
import { chosenOf, isMeantFor } from './switch.js'

/** Elements that paint nothing where they stand. */
const definitions = new Set(
  `defs style symbol marker clipPath mask pattern linearGradient radialGradient filter view cursor color-profile
  font font-face`.split(/\s+/),
)
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'])

/** What the children of an element paint. */
export function resolveChildren(state: ResolveState, parent: SvgElement, scope: Scope): Item[] {
  return childElements(parent).flatMap((child) => resolveElement(state, child, scope))
}

/** What an element paints in the coordinate system of its parent. */
export function resolveElement(state: ResolveState, element: SvgElement, outer: Scope): Item[] {
  if (definitions.has(element.name)) return []
  if (!isMeantFor(element, state.language)) return []
  state.count(element)
  if (outer.inside.length > deepest || outer.inside.includes(element)) {
    state.refuse(element, `\`<${element.name}>\` within itself`)
    return []
  }
  const own = scopeOf(state, element, outer)
  const { style } = own
  if (style.display === 'none') return []
  refuseEffects(state, element, own)
  const transform = matrixOf(style.transform ?? '')
  if (!transform || style['transform-origin']) {
    state.refuse(element, `transform \`${style['transform-origin'] ?? style.transform}\``)
    return []
  }
  const scope = { ...own, matrix: multiply(outer.matrix, transform) }
  const children = contentOf(state, element, scope)
  if (children.length === 0) return []
  const bounds = () => boundsOfItems(children)
  const clip = clipOf(state, element, scope, bounds)
  const mask = maskOf(state, element, scope, bounds)
  const group: Group = { type: 'group', transform, opacity: shareOf(style.opacity), clip, mask, children }
  return isPlain(group) ? children : [group]
}

function contentOf(state: ResolveState, element: SvgElement, scope: Scope): Item[] {
  const { name } = element
  if (shapes.has(name)) return resolveShape(state, element, scope)
  switch (name) {
    case 'g':
    case 'a':
      return resolveChildren(state, element, scope)
    case 'switch': {
      const chosen = chosenOf(element, state.language)
      return chosen ? resolveElement(state, chosen, scope) : []
    }
    case 'text':
      return resolveText(state, element, scope)
    case 'use':
      return resolveUse(state, element, scope)
    case 'svg':
      return resolveNestedSvg(state, element, scope)
    case 'image':
      return resolveImage(state, element, scope)
    default:
      state.refuse(element, `\`<${name}>\``)
      return []
  }
}

function isPlain({ transform, opacity, clip, mask }: Group): boolean {
  const [a, b, c, d, e, f] = transform
  const isIdentity = a === 1 && b === 0 && c === 0 && d === 1 && e === 0 && f === 0
  return isIdentity && opacity === 1 && !clip && !mask
}

/** What would be painted otherwise than in a browser is refused by name. */
function refuseEffects(state: ResolveState, element: SvgElement, { style }: Scope): void {
  const refused: [name: string, harmless: RegExp][] = [
    ['filter', /^none$/],
    ['mix-blend-mode', /^normal$/],
    ['writing-mode', /^(?:horizontal-tb|lr|lr-tb|rl|rl-tb)$/],
    ['animation', /^none$/],
    ['offset-path', /^none$/],
    ['perspective', /^none$/],
    ['mask-image', /^none$/],
    ['backdrop-filter', /^none$/],
    ['text-transform', /^none$/],
    ['font-variant', /^(?:normal|none|(?:(?!small|petite|unicase)[a-z-]+\s*)+)$/],
  ]
  for (const [name, harmless] of refused) {
    const value = style[name]
    if (value !== undefined && !harmless.test(value)) state.refuse(element, `\`${name}: ${value}\``)
  }
}
