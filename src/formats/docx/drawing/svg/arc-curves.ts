import type { Step } from './path.js'

export interface Arc {
  rx: number
  ry: number
  /** Degrees. */
  rotation: number
  large: boolean
  sweep: boolean
}

/** An elliptical arc as cubic curves of a quarter at most (SVG 2, appendix B.2). */
export function arcCurves(x0: number, y0: number, arc: Arc, x: number, y: number): Step[] {
  let rx = Math.abs(arc.rx)
  let ry = Math.abs(arc.ry)
  if (rx === 0 || ry === 0) return [{ type: 'line', x, y }]
  if (x0 === x && y0 === y) return []
  const phi = (arc.rotation * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const dx = (x0 - x) / 2
  const dy = (y0 - y) / 2
  const px = cos * dx + sin * dy
  const py = -sin * dx + cos * dy
  const excess = (px * px) / (rx * rx) + (py * py) / (ry * ry)
  if (excess > 1) [rx, ry] = [rx * Math.sqrt(excess), ry * Math.sqrt(excess)]
  const below = rx * rx * py * py + ry * ry * px * px
  const root =
    Math.sqrt(Math.max(0, (rx * rx * ry * ry - below) / below)) * (arc.large === arc.sweep ? -1 : 1)
  const cx = (root * rx * py) / ry
  const cy = (-root * ry * px) / rx
  const centreX = cos * cx - sin * cy + (x0 + x) / 2
  const centreY = sin * cx + cos * cy + (y0 + y) / 2
  const from = Math.atan2((py - cy) / ry, (px - cx) / rx)
  let turn = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - from
  if (arc.sweep && turn < 0) turn += 2 * Math.PI
  if (!arc.sweep && turn > 0) turn -= 2 * Math.PI
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9))
  const step = turn / count
  const handle = (4 / 3) * Math.tan(step / 4)
  const place = (u: number, v: number): [number, number] => [
    centreX + cos * rx * u - sin * ry * v,
    centreY + sin * rx * u + cos * ry * v,
  ]
  return Array.from({ length: count }, (_, index): Step => {
    const [a, b] = [from + index * step, from + (index + 1) * step]
    const [x1, y1] = place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a))
    const [x2, y2] = place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b))
    const [toX, toY] = place(Math.cos(b), Math.sin(b))
    return { type: 'curve', x1, y1, x2, y2, x: toX, y: toY }
  })
}
