import type { Paint } from '../display-list.js'
import { identity, matrixOf, multiply } from '../matrix.js'
import { childElements, type SvgElement } from '../parse-svg.js'
import { lengthIn, styleOf } from '../style.js'
import { ancestorStyle, attributesOf, chainOf, type Painted } from './gradient.js'
import { boxMatrix, type ResolveState, type Scope } from './state.js'
import { placed, viewBoxMatrix, viewBoxOf } from './viewport.js'

/** A pattern with all that it takes from others by `href` (SVG 2 §14.3), or null where it has no size. */
export function patternOf(
  state: ResolveState,
  target: SvgElement,
  scope: Scope,
  { element, opacity, bounds }: Painted,
): Paint | null {
  const chain = chainOf(state, target)
  const attributes = attributesOf(chain)
  const holder = chain.find((one) => childElements(one).length > 0)
  if (!holder) return null
  if (scope.inside.includes(holder)) {
    state.refuse(element, '`<pattern>` within itself')
    return null
  }
  const isBox = attributes.patternUnits !== 'userSpaceOnUse'
  const inBox = attributes.patternContentUnits === 'objectBoundingBox'
  const box = isBox || inBox ? bounds() : null
  if ((isBox || inBox) && !box) {
    state.refuse(element, '`<pattern>` in the units of a box whose size depends on fonts')
    return null
  }
  const viewport = isBox ? { width: 1, height: 1 } : scope.viewport
  const get = (name: string, of: 'width' | 'height') => {
    const length = lengthIn(attributes[name] ?? '0', { reference: viewport[of], size: 16 })
    if (length === null) state.refuse(target, `\`${name}="${attributes[name]}"\``)
    return length ?? 0
  }
  const unit = {
    x: get('x', 'width'),
    y: get('y', 'height'),
    width: get('width', 'width'),
    height: get('height', 'height'),
  }
  const tile =
    isBox && box
      ? {
          x: box.x + unit.x * box.width,
          y: box.y + unit.y * box.height,
          width: unit.width * box.width,
          height: unit.height * box.height,
        }
      : unit
  const matrix = matrixOf(attributes.patternTransform ?? '')
  if (!matrix) state.refuse(target, `\`patternTransform="${attributes.patternTransform}"\``)
  if (tile.width <= 0 || tile.height <= 0 || !matrix) return null
  const view = viewBoxOf(attributes.viewBox)
  const content = view
    ? viewBoxMatrix(view, attributes.preserveAspectRatio, tile)
    : inBox && box
      ? boxMatrix(box)
      : identity
  const style = styleOf(holder, holder.parent ? ancestorStyle(state, holder.parent) : {}, state.sheet)
  const children = state.resolveChildren(state, holder, {
    ...scope,
    style,
    viewport: view ?? scope.viewport,
    matrix: multiply(scope.matrix, content),
    inside: [...scope.inside, holder],
    context: null,
  })
  return { type: 'pattern', tile, matrix, children: placed(children, content), opacity }
}
