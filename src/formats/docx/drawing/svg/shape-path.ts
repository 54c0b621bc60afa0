import { arcCurves } from './arc-curves.js'
import { numberIn, type SvgElement } from './parse-svg.js'
import type { Step } from './path.js'
import { pathData } from './path-data.js'

/** The outline of a basic shape or a path (SVG 2 §10), or null for what is none. */
export function shapePath({ name, attributes }: SvgElement): Step[] | null {
  const of = (key: string) => numberIn(attributes[key]) ?? 0
  switch (name) {
    case 'path':
      return pathData(attributes.d ?? '')
    case 'line':
      return [
        { type: 'move', x: of('x1'), y: of('y1') },
        { type: 'line', x: of('x2'), y: of('y2') },
      ]
    case 'polyline':
      return points(attributes.points ?? '')
    case 'polygon':
      return [...points(attributes.points ?? ''), { type: 'close' }]
    case 'circle':
      return ellipse(of('cx'), of('cy'), of('r'), of('r'))
    case 'ellipse':
      return ellipse(of('cx'), of('cy'), of('rx'), of('ry'))
    case 'rect':
      return rectangle(attributes, of)
    default:
      return null
  }
}

function points(list: string): Step[] {
  const numbers = (list.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g) ?? []).map(Number)
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => ({
    type: index === 0 ? ('move' as const) : ('line' as const),
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }))
}

function ellipse(cx: number, cy: number, rx: number, ry: number): Step[] {
  const half = { rx, ry, rotation: 0, large: false, sweep: true }
  return [
    { type: 'move', x: cx + rx, y: cy },
    ...arcCurves(cx + rx, cy, half, cx - rx, cy),
    ...arcCurves(cx - rx, cy, half, cx + rx, cy),
    { type: 'close' },
  ]
}

function rectangle(attributes: Record<string, string>, of: (key: string) => number): Step[] {
  const [x, y, width, height] = [of('x'), of('y'), of('width'), of('height')]
  const rx = Math.min(numberIn(attributes.rx) ?? of('ry'), width / 2)
  const ry = Math.min(numberIn(attributes.ry) ?? of('rx'), height / 2)
  const corner = (fromX: number, fromY: number, toX: number, toY: number): Step[] =>
    rx > 0 && ry > 0
      ? arcCurves(fromX, fromY, { rx, ry, rotation: 0, large: false, sweep: true }, toX, toY)
      : []
  const [right, bottom] = [x + width, y + height]
  return [
    { type: 'move', x: x + rx, y },
    { type: 'line', x: right - rx, y },
    ...corner(right - rx, y, right, y + ry),
    { type: 'line', x: right, y: bottom - ry },
    ...corner(right, bottom - ry, right - rx, bottom),
    { type: 'line', x: x + rx, y: bottom },
    ...corner(x + rx, bottom, x, bottom - ry),
    { type: 'line', x, y: y + ry },
    ...corner(x, y + ry, x + rx, y),
    { type: 'close' },
  ]
}
