import type { SvgElement } from '../../../../media/drawing/parse-svg.js'
import { shapePath } from '../../../../media/drawing/shape-path.js'
import { lookOf, type SvgLook, toNumber } from '../../../../media/drawing/svg-look.js'
import { number } from '../state.js'
import { drawSvgImage } from './draw-svg-image.js'
import { drawSvgText } from './draw-svg-text.js'
import { paintPath } from './paint-path.js'
import type { SvgState } from './svg-state.js'
import { type Matrix, parseTransform } from './transform.js'

/** Elements that draw nothing themselves. */
const silent = new Set(['defs', 'title', 'desc', 'metadata', 'style', 'symbol', 'namedview', 'marker'])
const groups = new Set(['g', 'a', 'svg', 'switch'])

/** Most `use` elements within one another. */
const deepest = 8

/** Draws an element and what it holds. */
export function drawElement(svg: SvgState, element: SvgElement, inherited: SvgLook): void {
  if (silent.has(element.name)) return
  const look = lookOf(element, inherited, svg.sheet, svg.unsupported)
  if (!look.visible) return
  const matrix = transformOf(svg, element)
  const write = (operators: string) => svg.draw.document.addContent(operators)
  if (matrix) write(`q ${matrix.map(number).join(' ')} cm`)
  drawContent(svg, element, look)
  if (matrix) write('Q')
}

function drawContent(svg: SvgState, element: SvgElement, look: SvgLook): void {
  const path = shapePath(element)
  if (path !== null) paintPath(svg, path, look)
  else if (groups.has(element.name)) drawChildren(svg, element, look)
  else if (element.name === 'text') drawSvgText(svg, element, look)
  else if (element.name === 'image') drawSvgImage(svg, element)
  else if (element.name === 'use') drawUse(svg, element, look)
  else if (!/^(?:rect|circle|ellipse|polyline|polygon|path)$/.test(element.name))
    svg.unsupported(`\`<${element.name}>\``)
}

function drawChildren(svg: SvgState, element: SvgElement, look: SvgLook): void {
  for (const child of element.children) if (typeof child !== 'string') drawElement(svg, child, look)
}

function drawUse(svg: SvgState, element: SvgElement, look: SvgLook): void {
  const target = svg.ids.get((element.attributes.href ?? '').slice(1))
  if (!target || svg.uses >= deepest) return
  const deeper = { ...svg, uses: svg.uses + 1 }
  if (target.name === 'symbol') drawChildren(deeper, target, look)
  else drawElement(deeper, target, look)
}

/** The element's own transform with the offset of `use` and nested `svg`. */
function transformOf(svg: SvgState, element: SvgElement): Matrix | null {
  const { transform } = element.attributes
  const matrix = transform ? parseTransform(transform) : null
  if (transform && !matrix) svg.unsupported(`transform \`${transform}\``)
  if (element.name !== 'use' && element.name !== 'svg') return matrix
  const x = toNumber(element.attributes.x) ?? 0
  const y = toNumber(element.attributes.y) ?? 0
  const [a, b, c, d, e, f] = matrix ?? [1, 0, 0, 1, 0, 0]
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f]
}
