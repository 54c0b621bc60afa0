import { inspectJpeg } from '../../jpeg.js'
import { inspectPng } from '../../png.js'
import type { Item } from '../display-list.js'
import { identity } from '../matrix.js'
import type { SvgElement } from '../parse-svg.js'
import { lengthsOf, type ResolveState, type Scope } from './state.js'
import { clipped, placed, viewBoxMatrix } from './viewport.js'

/** A PNG or JPEG that a drawing holds in a data URL. */
export function resolveImage(state: ResolveState, element: SvgElement, scope: Scope): Item[] {
  const { style } = scope
  const match = /^data:image\/(?:png|jpe?g);base64,([\sA-Za-z0-9+/=]+)$/.exec(style.href?.trim() ?? '')
  if (!match) {
    state.refuse(element, '`<image>` without a PNG or JPEG of its own')
    return []
  }
  const bytes = Buffer.from(match[1] ?? '', 'base64')
  const kind = bytes[0] === 0x89 ? 'png' : 'jpeg'
  const size = kind === 'png' ? inspectPng(bytes) : inspectJpeg(bytes)
  if (!size.ok) {
    state.refuse(element, `a picture that cannot be used: ${size.reason}`)
    return []
  }
  const get = lengthsOf(state, element, scope)
  const [ownWidth, ownHeight] = [get('width', 'width', Number.NaN), get('height', 'height', Number.NaN)]
  const ratio = size.width / size.height
  const width = Number.isNaN(ownWidth) ? (Number.isNaN(ownHeight) ? size.width : ownHeight * ratio) : ownWidth
  const height = Number.isNaN(ownHeight) ? width / ratio : ownHeight
  if (width <= 0 || height <= 0 || style.visibility === 'hidden') return []
  const at = { x: get('x', 'width'), y: get('y', 'height'), width, height }
  const box = { x: 0, y: 0, width: size.width, height: size.height }
  const inner = viewBoxMatrix(box, element.attributes.preserveAspectRatio, at)
  const data = Buffer.from(size.bytes).toString('base64')
  const items: Item[] = [{ type: 'raster', kind, data, box }]
  const reachesBeyond = /\bslice\b/.test(element.attributes.preserveAspectRatio ?? '')
  return reachesBeyond ? clipped(items, inner, at, identity) : placed(items, inner)
}
