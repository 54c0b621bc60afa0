import type { SvgElement } from './parse-svg.js'
import { toNumber } from './svg-look.js'

/** Path data of a basic shape (SVG 2 §10); null for an element that is none, or draws nothing. */
export function shapePath(element: SvgElement): string | null {
  const get = (name: string) => toNumber(element.attributes[name]) ?? 0
  switch (element.name) {
    case 'path':
      return element.attributes.d ?? null
    case 'rect':
      return rectangle(get('x'), get('y'), get('width'), get('height'), radii(element))
    case 'circle':
      return ellipse(get('cx'), get('cy'), get('r'), get('r'))
    case 'ellipse':
      return ellipse(get('cx'), get('cy'), get('rx'), get('ry'))
    case 'line':
      return `M${get('x1')} ${get('y1')}L${get('x2')} ${get('y2')}`
    case 'polyline':
    case 'polygon': {
      const points = (element.attributes.points?.match(/[-+]?[\d.]+(?:e[-+]?\d+)?/gi) ?? []).map(Number)
      if (points.length < 4) return null
      const close = element.name === 'polygon' ? 'Z' : ''
      return `M${points.slice(0, 2).join(' ')}L${points.slice(2).join(' ')}${close}`
    }
    default:
      return null
  }
}

function radii(element: SvgElement): [number, number] {
  const rx = toNumber(element.attributes.rx)
  const ry = toNumber(element.attributes.ry)
  return [rx ?? ry ?? 0, ry ?? rx ?? 0]
}

function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: [number, number],
): string | null {
  if (width <= 0 || height <= 0) return null
  const rx = Math.min(radius[0], width / 2)
  const ry = Math.min(radius[1], height / 2)
  if (rx === 0 || ry === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`
  const arc = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`
  return `M${x + rx} ${y}h${width - 2 * rx}${arc(rx, ry)}v${height - 2 * ry}${arc(-rx, ry)}h${2 * rx - width}${arc(-rx, -ry)}v${2 * ry - height}${arc(rx, -ry)}Z`
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string | null {
  if (rx <= 0 || ry <= 0) return null
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`
}
