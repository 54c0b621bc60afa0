import type { Box, Mask } from '../display-list.js'
import { identity } from '../matrix.js'
import type { SvgElement } from '../parse-svg.js'
import { lengthIn } from '../style.js'
import { ancestorStyle } from './gradient.js'
import { boxMatrix, type ResolveState, type Scope, targetOf } from './state.js'
import { placed } from './viewport.js'

/** What `mask` says, in the coordinate system of the element's content; null for no mask (CSS Masking §6). */
export function maskOf(
  state: ResolveState,
  element: SvgElement,
  scope: Scope,
  bounds: () => Box | null,
): Mask | null {
  const value = scope.style.mask
  if (value === undefined || value === 'none') return null
  const target = targetOf(state, value)
  if (target?.name !== 'mask' || scope.inside.includes(target)) {
    state.refuse(element, `\`mask: ${value}\``)
    return null
  }
  const { attributes } = target
  const style = ancestorStyle(state, target)
  const isBox = attributes.maskUnits !== 'userSpaceOnUse'
  const inBox = attributes.maskContentUnits === 'objectBoundingBox'
  const box = isBox || inBox ? bounds() : null
  if ((isBox || inBox) && !box) {
    if (inBox || attributes.x !== undefined || attributes.width !== undefined)
      state.refuse(element, '`mask` in the units of a box whose size depends on fonts')
  }
  const viewport = isBox ? { width: 1, height: 1 } : scope.viewport
  const get = (name: string, of: 'width' | 'height', otherwise: string) =>
    lengthIn(attributes[name] ?? otherwise, { reference: viewport[of], size: 16 }) ?? 0
  const region = {
    x: get('x', 'width', '-10%'),
    y: get('y', 'height', '-10%'),
    width: get('width', 'width', '120%'),
    height: get('height', 'height', '120%'),
  }
  const content = inBox && box ? boxMatrix(box) : identity
  const children = state.resolveChildren(state, target, {
    ...scope,
    style,
    inside: [...scope.inside, target],
    context: null,
  })
  return {
    kind: style['mask-type'] === 'alpha' ? 'alpha' : 'luminance',
    box: isBox ? (box ? scaled(region, box) : everywhere) : region,
    children: placed(children, content),
  }
}

/** Around words, whose width depends on fonts. */
const everywhere: Box = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 }

function scaled({ x, y, width, height }: Box, box: Box): Box {
  return {
    x: box.x + x * box.width,
    y: box.y + y * box.height,
    width: width * box.width,
    height: height * box.height,
  }
}
