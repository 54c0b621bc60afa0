import type { Box, Path } from '../display-list.js'
import type { SvgElement } from '../parse-svg.js'
import { pathOf, rectanglePath } from '../path.js'
import { lengthsOf, type ResolveState, type Scope } from './state.js'

/** Outline of a basic shape or a path (SVG 2 §10); null for one that draws nothing. */
export function shapePath(
  state: ResolveState,
  element: SvgElement,
  scope: Pick<Scope, 'style' | 'viewport'>,
): Path | null {
  const get = lengthsOf(state, element, scope)
  switch (element.name) {
    case 'path': {
      const data = (scope.style.d ?? '').replace(/^path\(\s*["'](.*)["']\s*\)$/s, '$1')
      if (data.trim() === '' || data.trim() === 'none') return null
      const path = pathOf(data)
      if (!path) state.refuse(element, 'damaged path data')
      return path
    }
    case 'rect':
      return rectangle(
        {
          x: get('x', 'width'),
          y: get('y', 'height'),
          width: get('width', 'width'),
          height: get('height', 'height'),
        },
        radii(get, scope.style),
      )
    case 'circle': {
      const r = get('r', 'both')
      return ellipse(get('cx', 'width'), get('cy', 'height'), r, r)
    }
    case 'ellipse':
      return ellipse(get('cx', 'width'), get('cy', 'height'), ...radii(get, scope.style))
    case 'line':
      return [
        ['M', get('x1', 'width'), get('y1', 'height')],
        ['L', get('x2', 'width'), get('y2', 'height')],
      ]
    case 'polyline':
    case 'polygon':
      return points(element)
    default:
      return null
  }
}

type Lengths = ReturnType<typeof lengthsOf>

function radii(get: Lengths, { rx, ry }: Scope['style']): [number, number] {
  const isSet = (value: string | undefined) => value !== undefined && value !== 'auto'
  const [x, y] = [get('rx', 'width'), get('ry', 'height')]
  return [isSet(rx) ? x : y, isSet(ry) ? y : x]
}

function points(element: SvgElement): Path | null {
  const numbers = (element.attributes.points?.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(
    Number,
  )
  if (numbers.length < 4) return null
  const pairs = numbers.slice(0, numbers.length - (numbers.length % 2)).join(' ')
  return pathOf(`M${pairs}${element.name === 'polygon' ? 'Z' : ''}`)
}

function rectangle(box: Box, radius: [number, number]): Path | null {
  const { x, y, width, height } = box
  if (width <= 0 || height <= 0) return null
  const rx = Math.min(radius[0], width / 2)
  const ry = Math.min(radius[1], height / 2)
  if (rx <= 0 || ry <= 0) return rectanglePath(box)
  const arc = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`
  return pathOf(
    `M${x + rx} ${y}h${width - 2 * rx}${arc(rx, ry)}v${height - 2 * ry}${arc(-rx, ry)}h${2 * rx - width}${arc(-rx, -ry)}v${2 * ry - height}${arc(rx, -ry)}Z`,
  )
}

function ellipse(cx: number, cy: number, rx: number, ry: number): Path | null {
  if (rx <= 0 || ry <= 0) return null
  const arc = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`
  return pathOf(`M${cx + rx} ${cy}${arc(-rx, ry)}${arc(-rx, -ry)}${arc(rx, -ry)}${arc(rx, ry)}Z`)
}
